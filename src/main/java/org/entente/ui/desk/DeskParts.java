package org.entente.ui.desk;

import org.entente.app.Workstation;
import org.entente.app.desk.Desk;
import org.entente.app.desk.LastScreen;

/** Everything behind the window that answers for a part of one open case. */
record DeskParts(
        DeskCaseMarkings caseMarkings,
        DeskSteps steps,
        DeskEntities entities,
        DeskEntityActions entityActions,
        DeskMarkings markings,
        DeskViews views,
        LastScreen screen,
        DeskDuplicates duplicates,
        DeskSources sources,
        DeskCuts cuts,
        DeskRelating relating,
        DeskAttachments attachments,
        DeskCharts charts,
        DeskAssessments assessments,
        DeskExchange exchange,
        DeskContested contested,
        DeskImports imports,
        DeskDashboard dashboard,
        DeskAudit audit,
        DeskReports reports,
        DeskSearch search,
        DeskThings things) {

    static DeskParts of(Workstation workstation, org.entente.app.OpenCase open, Desk desk, Looks looks) {
        var caseMarkings = new DeskCaseMarkings(desk, looks);
        var steps = new DeskSteps(open.steps(), desk.entities(), looks.texts());
        var entities = new DeskEntities(open, desk.entities(), steps, looks);
        var entityActions = new DeskEntityActions(open, desk.entities(), steps, looks);
        var markings = new DeskMarkings(open.entities().markings(), steps, looks);
        var duplicates = new DeskDuplicates(open.entities().duplicates(), desk.entities(), steps, looks);
        var views = new DeskViews(open.entities().views());
        var screen = new LastScreen(open.desk());
        var sources = new DeskSources(open, desk.sources(), steps, looks);
        var cuts = new DeskCuts(
                open, desk.entities(), entities, new EntityPages(looks, open::ledger).addable(), steps, looks);
        var relating = new DeskRelating(open, desk.entities(), entities, cuts, steps, looks);
        var attachments = new DeskAttachments(open, steps, looks);
        var charts = new DeskCharts(desk.charts(), desk.entities(), looks);
        var assessments = new DeskAssessments(open, desk.assessments(), desk.positions(), steps, looks);
        var exchange = new DeskExchange(workstation, open, desk, looks);
        var contested = new DeskContested(open, desk.contested(), steps, looks);
        var search = new DeskSearch(open.search(), desk.entities(), open.assessments(), looks);
        var imports = new DeskImports(open, steps, search, looks);
        var reports = new DeskReports(open, desk.reports(), looks);
        var things = new DeskThings(desk.entities(), open.assessments(), search, looks);
        var audit = new DeskAudit(desk.audit(), looks);
        var dashboard = new DeskDashboard(open, desk, exchange, looks);
        return new DeskParts(
                caseMarkings,
                steps,
                entities,
                entityActions,
                markings,
                views,
                screen,
                duplicates,
                sources,
                cuts,
                relating,
                attachments,
                charts,
                assessments,
                exchange,
                contested,
                imports,
                dashboard,
                audit,
                reports,
                search,
                things);
    }
}

package org.entente.ui.door;

import java.util.List;
import org.entente.app.desk.ScreenLeft;

/** One unlocked case. Every method may wait; none touches the screen. */
public interface OpenCase {

    String name();

    Workstation.Person person();

    /** How high it is marked. */
    CaseMarkings caseMarkings();

    /** Finds things by name or text, the best first. */
    List<SearchHit> search(String query, int limit);

    Dashboard dashboard();

    Audit audit();

    Entities entities();

    EntityActions entityActions();

    Duplicates duplicates();

    /** How the table of entities is looked at. */
    SavedViews views();

    /** What stood on the screen when the case was left; on this workstation only. */
    ScreenLeft left();

    /** Keeps what stands on the screen, for coming back to it. */
    void leave(ScreenLeft screen);

    Sources sources();

    /** Makes things from places in sources. */
    Cuts cuts();

    Attachments attachments();

    Charts charts();

    Assessments assessments();

    Exchange exchange();

    Imports imports();

    Steps steps();

    Recovery recovery();

    /**
     * Calls {@code changed} after every action, from any thread.
     *
     * @return closing it ends the calls
     */
    Subscription onChange(Runnable changed);

    /** Closes the vault and wipes its keys. */
    void close();

    /** Ends something when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

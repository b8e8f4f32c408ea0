package org.entente.ui.door;

import java.util.List;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.settings.Settings;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;

/** One unlocked case. Every method may wait; none touches the screen. */
public interface OpenCase {

    String name();

    Workstation.Person person();

    /** How high it is marked. */
    CaseMarkings caseMarkings();

    /** Codes of the organisations through whose eyes one can look, sorted. */
    List<String> viewers();

    /**
     * The same case as a partner sees it: what was handed over and what the partner gave us, and nothing that hints at more.
     * Nothing can be changed in it, and it stays as it is now; close it when leaving.
     *
     * @param partner one of {@link #viewers}
     */
    OpenCase seenBy(String partner, Progress progress);

    /** What is known of things of any kind. */
    Things things();

    /** Finds things by name or text, the best first. */
    List<SearchHit> search(String query, int limit);

    /**
     * Somebody opens a thing to look at it. If it is restricted, that is written down, once for each opening of the vault.
     *
     * @return what to say then, with the marking; empty for nothing
     */
    String viewed(ObjectId thing);

    /** How the settings are now; changes on which the safety of the vault depends are written down. */
    void settings(Settings now);

    Dashboard dashboard();

    Audit audit();

    Backups backups();

    Erasures erasures();

    Entities entities();

    EntityActions entityActions();

    Markings markings();

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

    /** Brings things together. */
    Relating relating();

    Attachments attachments();

    Charts charts();

    Assessments assessments();

    Reports reports();

    Exchange exchange();

    Contested contested();

    Imports imports();

    Steps steps();

    /** The people who open the vault. */
    Users users();

    /**
     * What reading everything again found.
     *
     * @param words what was read, what was repaired, what is damaged
     */
    record Scrubbed(boolean isIntact, String words) {}

    /** Reads every file of the vault again, and restores copies of header and key table from each other. */
    Scrubbed scrub(Progress progress);

    /** Changes that could not be saved because the drive with the vault was gone. */
    Unsaved unsaved();

    /** Whether the vault lies where nothing can be written: one can look and change nothing. */
    boolean isReadOnly();

    /** Passphrases that were tried in vain before this opening, in words; empty for none. */
    String wrongTries();

    /**
     * Calls {@code changed} after every action, from any thread.
     *
     * @return closing it ends the calls
     */
    Subscription onChange(Runnable changed);

    /** Closes the vault and wipes its keys; what a partner sees is only thrown away. */
    void close();

    /** Ends something when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

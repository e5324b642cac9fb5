package org.disclosurecheck.extract;

/** Draws the pages of a paged format as they look, for those who show a file. Found as a service. */
public interface PageDrawer {

    /** True when the bytes are of this format. */
    boolean recognises(Content content);

    /**
     * Opens a file; to be closed by the caller.
     *
     * @throws Unreadable when it cannot be drawn; its message is one clear line
     */
    DrawnPages open(Content content) throws Unreadable;
}

package org.disclosurecheck.extract;

/**
 * Takes the lock off files that a password protects as a whole, before any reader looks at them. Formats that lock
 * inside, and stay recognisable, are left to their readers. Registered as a service, like readers.
 */
public interface Unlocker {

    /** True when the file is locked in a way that this unlocker knows. Quick: every file is asked. */
    boolean locked(Content content);

    /**
     * @return the file that was inside, under the same name
     * @throws Unreadable when the password of the content is missing or wrong, or what it opens is damaged
     */
    Content unlock(Content content) throws Unreadable;
}

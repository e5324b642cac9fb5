package org.disclosurecheck.ui.overview;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A place of the picture that says something and leads somewhere.
 *
 * @param bounds where it is
 * @param tip what it says, to the mouse and to a screen reader
 * @param action what happens when it is clicked, or Enter is pressed on it
 */
record Region(Rectangle bounds, String tip, Runnable action) {
}

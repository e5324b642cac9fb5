package org.disclosurecheck.ui.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Drops files on a control as the system would: its listeners see the same events in the same order. */
final class Drop {

    private Drop() {
    }

    /** In the thread of the screen. */
    static void files(Control control, String... files) throws ReflectiveOperationException {
        DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        TransferData type = FileTransfer.getInstance().getSupportedTypes()[0];
        for (int kind : new int[] { DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop }) {
            Event event = event();
            event.widget = target;
            event.detail = DND.DROP_MOVE;
            set(event, "dataType", type);
            set(event, "dataTypes", new TransferData[] { type });
            set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
            set(event, "dataObject", files);
            event.data = files;
            target.notifyListeners(kind, event);
        }
    }

    private static Event event() throws ReflectiveOperationException {
        Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader())
                .getDeclaredConstructor();
        made.setAccessible(true);
        return (Event) made.newInstance();
    }

    private static void set(Event event, String field, Object value) throws ReflectiveOperationException {
        try {
            Field found = event.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(event, value);
        } catch (NoSuchFieldException e) {
            // named otherwise on another system: the listeners do not ask for it
        }
    }
}

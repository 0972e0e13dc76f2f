// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Files and folders that fall from the desktop onto a control. */
final class Dropped {
    private Dropped() {
    }

    /** Tells the control's drop target what SWT tells it once the mouse is let go; returns what became of the drop. */
    static int on(Control control, Path... paths) {
        return ui(() -> {
            DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
            if (target == null || !List.of(target.getTransfer()).contains(FileTransfer.getInstance())) {
                throw new AssertionError("no files can be dropped there");
            }
            Event event = event();
            event.widget = target;
            event.data = Stream.of(paths).map(Path::toString).toArray(String[]::new);
            event.detail = DND.DROP_COPY;
            target.notifyListeners(DND.Drop, event);
            return event.detail;
        });
    }

    /** SWT has a kind of event for this that only its own classes can make. */
    private static Event event() throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        Field operations = event.getClass().getDeclaredField("operations");
        operations.setAccessible(true);
        operations.setInt(event, DND.DROP_COPY | DND.DROP_MOVE);
        return event;
    }
}

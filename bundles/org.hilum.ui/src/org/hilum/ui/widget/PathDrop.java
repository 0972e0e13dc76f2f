// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Lets a file or folder be dragged from the desktop onto a control. Of several, the first that fits is taken; what doesn't fit is not. */
public final class PathDrop {
    private PathDrop() {
    }

    public static void onto(Control control, PathKind kind, Consumer<Path> taken) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                dragOperationChanged(event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                // never a move: the desktop would take the file away
                event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
            }

            @Override
            public void drop(DropTargetEvent event) {
                Optional<Path> fits = event.data instanceof String[] dropped ? Stream.of(dropped).flatMap(PathDrop::path).filter(kind::isThere).findFirst() : Optional.empty();
                fits.ifPresentOrElse(taken, () -> event.detail = DND.DROP_NONE);
            }
        });
    }

    private static Stream<Path> path(String dropped) {
        try {
            return Stream.of(Path.of(dropped));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}

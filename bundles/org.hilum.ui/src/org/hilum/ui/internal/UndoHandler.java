// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IEvaluationService;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.TextHistory;

/** Takes the last change of study.yaml back, or makes it again ({@link Redo}); says in its tool tip which. */
public class UndoHandler extends AbstractHandler implements IElementUpdater {
    private final Session session = PlatformUI.getWorkbench().getService(Session.class);

    public UndoHandler() {
        session.watch(what -> {
            if (what == Change.TEXT || what == Change.STUDY) {
                refresh();
            }
        });
        refresh();
    }

    private void refresh() {
        setBaseEnabled(label().isPresent());
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId(), null);
        // the tool bar looks at a handler's state only when it is asked to
        PlatformUI.getWorkbench().getService(IEvaluationService.class).requestEvaluation(commandId());
    }

    private Optional<String> label() {
        return session.study().map(OpenStudy::history).flatMap(this::next);
    }

    String commandId() {
        return "org.eclipse.ui.edit.undo";
    }

    String verb() {
        return "Undo";
    }

    Optional<String> next(TextHistory history) {
        return history.undoLabel();
    }

    void go(Session on) {
        on.undo();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        go(session);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setTooltip(label().map(l -> verb() + " " + l).orElse("Nothing to " + verb().toLowerCase() + ": study.yaml is as it was opened"));
    }

    /** Makes the change again that was taken back last. */
    public static final class Redo extends UndoHandler {
        @Override
        String commandId() {
            return "org.eclipse.ui.edit.redo";
        }

        @Override
        String verb() {
            return "Redo";
        }

        @Override
        Optional<String> next(TextHistory history) {
            return history.redoLabel();
        }

        @Override
        void go(Session on) {
            on.redo();
        }
    }
}

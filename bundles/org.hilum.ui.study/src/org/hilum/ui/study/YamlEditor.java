// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.study.text.TextEdit;
import org.hilum.ui.session.Trouble;

/** A text editor for a YAML file: line numbers, comments and keys in colour, lines with a problem marked. */
final class YamlEditor extends Composite {
    private final StyledText text;
    private final LineRuler ruler;
    private boolean showing;

    /** Is told the whole text after each change by the user, and the line of the cursor. */
    interface Typing {
        void typed(String text, int line);
    }

    YamlEditor(Composite parent, Typing typing) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 0;
        setLayout(grid);
        text = new StyledText(this, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        ruler = new LineRuler(this, text);
        ruler.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        ruler.moveAbove(text);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setFont(JFaceResources.getTextFont());
        text.setTabs(2);
        text.setLeftMargin(4);
        text.setData("org.hilum.ui.id", "study.yaml");
        text.addLineStyleListener(new YamlColours(text.getDisplay()));
        text.addVerifyKeyListener(e -> {
            if (e.character == SWT.TAB && e.stateMask == 0) {
                e.doit = false;
                text.insert("  ");
                text.setCaretOffset(text.getCaretOffset() + 2);
            }
        });
        text.addListener(SWT.Modify, e -> {
            if (!showing) {
                typing.typed(text.getText(), text.getLineAtOffset(text.getCaretOffset()) + 1);
            }
            ruler.redraw();
        });
        text.addListener(SWT.MouseMove, e -> text.setToolTipText(ruler.reasonAt(e.y)));
    }

    StyledText text() {
        return text;
    }

    /** Shows a text by changing no more than differs: cursor and scroll position stay. */
    void show(String whole) {
        TextEdit edit = TextEdit.between(text.getText(), whole);
        if (edit.isNone()) {
            return;
        }
        showing = true;
        int caret = text.getCaretOffset();
        text.replaceTextRange(edit.offset(), edit.length(), edit.replacement());
        if (caret > edit.offset()) {
            text.setCaretOffset(Math.max(edit.offset(), Math.min(text.getCharCount(), caret + edit.replacement().length() - edit.length())));
        }
        showing = false;
    }

    void mark(List<Trouble> troubles) {
        ruler.mark(troubles.stream().collect(Collectors.toMap(t -> t.line().getAsInt(), t -> t, (a, b) -> a.severe() ? a : b)));
    }

    void goTo(int line) {
        int at = Math.clamp(line - 1, 0, text.getLineCount() - 1);
        int start = text.getOffsetAtLine(at);
        int end = at + 1 < text.getLineCount() ? text.getOffsetAtLine(at + 1) - 1 : text.getCharCount();
        text.setSelection(start, Math.max(start, end));
        text.setFocus();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.hilum.engine.study.Threshold;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.widget.Choice;

/** From which probability on a case is called positive: a number, or what suits the training cases best. */
final class ThresholdSection {
    private static final String YOUDEN = "youden";
    private static final double USUAL = 0.5;

    private final Page page;
    private final KeyPath at;

    /** A fixed threshold as a form. */
    record Fixed(@Param(label = "Threshold", min = 0.001, max = 0.999, help = "Accuracy, sensitivity and specificity depend on it; AUC and Brier score do not.") double threshold) {
    }

    /** @param at the key of the threshold; made where it is missing */
    ThresholdSection(Page page, KeyPath at) {
        this.page = page;
        this.at = at;
    }

    void build(Supplier<Optional<Threshold>> now) {
        boolean fixed = now.get().orElseThrow() instanceof Threshold.Fixed;
        page.explain(page, "The probability from which a case is called positive.");
        Combo choice = Choice.of(page);
        choice.setItems("a number", "Youden, on the training cases");
        choice.select(fixed ? 0 : 1);
        choice.setData("org.hilum.ui.id", "threshold.way");
        choice.setToolTipText("Youden: the largest sum of sensitivity and specificity in inner folds of the training cases");
        choice.addListener(SWT.Selection, e -> {
            if (choice.getSelectionIndex() != (fixed ? 0 : 1)) {
                page.session().edit("threshold", "", text -> text.set(at, fixed ? YOUDEN : (Object) USUAL).after());
            }
        });
        if (fixed) {
            page.plainForm(page, Schema.of(Fixed.class), () -> now.get().map(t -> t instanceof Threshold.Fixed f ? new Fixed(f.value()) : null), () -> new Fixed(USUAL),
                    new TextEdits(page.session(), at.parent(), "threshold", text -> text, text -> text));
        }
        page.onRefresh(() -> now.get().filter(t -> t instanceof Threshold.Fixed == fixed).isPresent());
    }
}

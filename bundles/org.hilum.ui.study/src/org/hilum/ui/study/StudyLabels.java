// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Optional;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Status;
import org.hilum.report.Digits;
import org.hilum.ui.session.StudyItem.ArmItem;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.StudyItem.RegionItem;
import org.hilum.ui.session.StudyItem.TableItem;

/** How the navigator names things: in black what it is, in grey what to know about it. */
final class StudyLabels extends StyledCellLabelProvider {
    private final StudyTree tree;
    private final Icons icons;

    StudyLabels(StudyTree tree, Icons icons) {
        this.tree = tree;
        this.icons = icons;
    }

    /** Makes a label provider of this that also answers for the tool tip. */
    CellLabelProvider withToolTips() {
        return this;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = new StyledString();
        switch (cell.getElement()) {
            case Branch b -> label(cell, text, b.name(), "(" + b.items().size() + ")", b.icon());
            case CaseItem c -> {
                Optional<String> trouble = trouble(c);
                label(cell, text, c.id(), trouble.orElse(""), trouble.isPresent() ? "case-excluded" : "case-included");
            }
            case ImageItem i -> label(cell, text, i.role(), "", "image");
            case RegionItem r -> label(cell, text, r.region(), "", "region");
            case TableItem t -> label(cell, text, t.table(), "", "table");
            case BlockItem b -> label(cell, text, b.block(), "", "block");
            case ArmItem a -> label(cell, text, a.arm(), tree.row(a).filter(r -> !r.performances().isEmpty())
                    .map(r -> "AUC " + Digits.share(r.performances().getFirst().mean())).orElse(""), "arm");
            default -> throw new IllegalStateException("the navigator holds no " + cell.getElement());
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    private void label(ViewerCell cell, StyledString text, String name, String remark, String icon) {
        text.append(name);
        if (!remark.isEmpty()) {
            text.append("  " + remark, StyledString.QUALIFIER_STYLER);
        }
        cell.setImage(icons.get(icon));
    }

    /** Why a case does not take part, or not with everything. */
    private Optional<String> trouble(CaseItem item) {
        return tree.find(item).flatMap(StudyLabels::trouble);
    }

    static Optional<String> trouble(Case of) {
        return switch (of.status()) {
            case Status.Excluded out -> Optional.of(out.reason());
            case Status.Included in -> of.absent().values().stream().findFirst();
        };
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof CaseItem c ? trouble(c).orElse("takes part") : null;
    }
}

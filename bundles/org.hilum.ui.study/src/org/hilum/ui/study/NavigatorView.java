// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.widget.Hint;

/** What the study holds; whatever is chosen here is chosen everywhere. */
public final class NavigatorView extends StudyView {
    private final StudyTree content = new StudyTree();
    private TreeViewer tree;
    private Text filter;
    /** Whether the cases have been unfolded once; later it is the user's choice. */
    private boolean casesSeen;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        body.setLayout(grid);
        filter = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("find a case");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tree = new TreeViewer(body, SWT.SINGLE);
        tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.getTree().setData("org.hilum.ui.id", "navigator");
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        tree.setLabelProvider(new StudyLabels(content, new Icons(tree.getTree())).withToolTips());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return !(element instanceof CaseItem c) || c.id().toLowerCase(Locale.ROOT).contains(filter.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
        filter.addListener(SWT.Modify, e -> tree.refresh());
        tree.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof StudyItem item) {
                session().selected().select(item);
            }
        });
        tree.addDoubleClickListener(e -> open(((StructuredSelection) e.getSelection()).getFirstElement()));
        Menu menu = new Menu(tree.getTree());
        FeatureMapItem.into(menu, getSite(), session(), () -> tree.getStructuredSelection().getFirstElement() instanceof StudyItem item ? Optional.of(item) : Optional.empty());
        CaseMenu.into(menu, session(), () -> tree.getStructuredSelection().getFirstElement() instanceof CaseItem c ? List.of(c.id()) : List.of());
        BlockMenu.into(menu, getSite(), this::imagesChosen);
        tree.getTree().setMenu(menu);
        return body;
    }

    /** Whether a block of image features is selected, or all blocks. */
    private boolean imagesChosen() {
        Object chosen = tree.getStructuredSelection().getFirstElement();
        List<Block> blocks = session().study().flatMap(OpenStudy::study).map(Study::blocks).orElse(List.of());
        return chosen instanceof Branch b && b.name().equals("Blocks") && blocks.stream().anyMatch(ImageBlock.class::isInstance)
                || chosen instanceof BlockItem item && blocks.stream().anyMatch(block -> block instanceof ImageBlock && block.name().equals(item.block()));
    }

    private void open(Object element) {
        if (element instanceof Branch) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
            return;
        }
        show(element instanceof CaseItem || element instanceof ImageItem ? Ids.VIEWER : Ids.SETTINGS);
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        if (what == Change.STUDY) {
            tree.setInput(study);
        } else if (what != Change.TICKS && what != Change.RUN) {
            tree.refresh();
        }
        if (what == Change.STUDY) {
            casesSeen = false;
            tree.expandToLevel(2);
        } else if (what == Change.COHORT && !casesSeen) {
            casesSeen = true;
            tree.expandToLevel(new Branch("Cases", "", List.of()), 1);
        }
        if (study.study().isEmpty()) {
            showHint("study.yaml has problems that must be put right first; the Problems view lists them.",
                    new Hint.Way("Edit study.yaml", () -> show(Ids.TEXT)), new Hint.Way("Show problems", () -> show(Ids.PROBLEMS)));
        } else {
            showContent();
        }
    }

    @Override
    protected void selectionChanged() {
        session().selected().now().ifPresent(item -> {
            if (!item.equals(tree.getStructuredSelection().getFirstElement()) && tree.getInput() != null) {
                tree.setSelection(new StructuredSelection(item), true);
            }
        });
    }

    @Override
    protected void closed() {
        tree.setInput(null);
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.ui.session.ArmRow;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.StudyItem.ArmItem;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.StudyItem.RegionItem;
import org.hilum.ui.session.StudyItem.TableItem;

/** The navigator's tree: cases with their images, regions, tables, blocks, arms, results. */
final class StudyTree implements ITreeContentProvider {
    private OpenStudy open;

    @Override
    public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object now) {
        open = (OpenStudy) now;
    }

    @Override
    public Object[] getElements(Object input) {
        List<Branch> branches = new ArrayList<>();
        open.cohort().ifPresent(c -> branches.add(new Branch("Cases", "case-included", c.cases().stream().map(x -> new CaseItem(x.id())).toList())));
        open.study().ifPresent(s -> {
            branches.add(new Branch("Regions", "region", s.regions().stream().map(r -> new RegionItem(r.name())).toList()));
            branches.add(new Branch("Tables", "table", tables(s)));
            branches.add(new Branch("Blocks", "block", s.blocks().stream().map(b -> new BlockItem(b.name())).toList()));
            branches.add(new Branch("Arms", "arm", s.arms().stream().map(a -> new ArmItem(a.name())).toList()));
        });
        return branches.stream().filter(b -> !b.items().isEmpty()).toArray();
    }

    private static List<TableItem> tables(Study study) {
        List<String> files = new ArrayList<>();
        files.add(study.cases().table());
        for (Block block : study.blocks()) {
            if (block instanceof TableBlock table && !files.contains(table.table())) {
                files.add(table.table());
            }
        }
        return files.stream().map(TableItem::new).toList();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Branch branch) {
            return branch.items().toArray();
        }
        return parent instanceof CaseItem item ? find(item).map(c -> images(c).toArray()).orElse(new Object[0]) : new Object[0];
    }

    private static List<StudyItem> images(Case of) {
        return of.images().keySet().stream().map(role -> (StudyItem) new ImageItem(of.id(), role)).toList();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case ImageItem i -> new CaseItem(i.caseId());
            case CaseItem c -> branch("Cases");
            case RegionItem r -> branch("Regions");
            case TableItem t -> branch("Tables");
            case BlockItem b -> branch("Blocks");
            case ArmItem a -> branch("Arms");
            default -> null;
        };
    }

    private static Branch branch(String name) {
        return new Branch(name, "", List.of());
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Branch || element instanceof CaseItem item && find(item).filter(c -> !c.images().isEmpty()).isPresent();
    }

    Optional<Case> find(CaseItem item) {
        return Optional.ofNullable(open).flatMap(OpenStudy::cohort).flatMap((Cohort c) -> c.find(item.id()));
    }

    /** The arm's row of results, where it has one. */
    Optional<ArmRow> row(ArmItem arm) {
        return Optional.ofNullable(open).flatMap(OpenStudy::results).flatMap(r -> r.rows().stream().filter(x -> x.name().equals(arm.arm())).findFirst());
    }
}

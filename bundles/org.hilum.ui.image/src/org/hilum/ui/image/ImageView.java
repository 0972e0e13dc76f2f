// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.Ids;
import org.hilum.ui.Messages;
import org.hilum.ui.StudyView;
import org.hilum.ui.image.map.FeatureMaps;
import org.hilum.ui.image.mask.SaveMasks;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.RefusedMasks;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.Trouble;
import org.hilum.ui.widget.Hint;

/** The images of the selected case with its regions. */
public final class ImageView extends StudyView {
    private static final String ARRANGEMENT = "arrangement";

    private final Scene scene = new Scene();
    private Viewer viewer;
    private FeatureMaps maps;
    private SaveMasks masks;
    private IMemento kept;
    private PictureJob loading;
    private Wanted shown = Wanted.NOTHING;

    /** Which images of which case are to be seen, under which text of the study. */
    private record Wanted(String caseId, String role, boolean allRoles, Study study) {
        static final Wanted NOTHING = new Wanted("", "", false, null);

        boolean isOf(Wanted other) {
            return caseId.equals(other.caseId) && role.equals(other.role);
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        kept = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ARRANGEMENT, viewer.arrangement().name());
    }

    @Override
    protected Control content(Composite parent) {
        viewer = new Viewer(parent, scene);
        if (kept != null && kept.getString(ARRANGEMENT) != null) {
            viewer.arrange(Arrangement.valueOf(kept.getString(ARRANGEMENT)), Plane.AXIAL);
        }
        maps = new FeatureMaps(session(), viewer, scene);
        masks = new SaveMasks(session(), viewer, scene);
        viewer.onArrange(this::load);
        return viewer;
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        if (what == Change.STUDY) {
            maps.close();
            scene.show(List.of(), 0);
            shown = Wanted.NOTHING;
        }
        if (what == Change.STUDY || what == Change.COHORT) {
            load();
        }
    }

    @Override
    protected void selectionChanged() {
        load();
    }

    @Override
    protected void closed() {
        maps.close();
        scene.show(List.of(), 0);
        shown = Wanted.NOTHING;
        setPartName("Image");
    }

    private void load() {
        Optional<Study> study = session().study().flatMap(OpenStudy::study);
        Optional<Case> subject = session().study().flatMap(OpenStudy::cohort).flatMap(cohort -> session().selected().latest(CaseItem.class)
                .flatMap(c -> cohort.find(c.id())).or(() -> cohort.cases().stream().filter(c -> !c.images().isEmpty()).findFirst()));
        if (study.isEmpty() || subject.isEmpty()) {
            if (session().study().isPresent()) {
                boolean waiting = session().study().get().troubles().isEmpty();
                hint(waiting ? "Reading the cases…" : "Images appear once the problems of the study are put right.",
                        waiting ? new Hint.Way[0] : new Hint.Way[] {new Hint.Way("Show problems", () -> show(Ids.PROBLEMS))});
            }
            return;
        }
        if (study.get().images().isEmpty()) {
            hint("This study has no images, only tables.", way("New study from images…", Ids.NEW));
        } else if (subject.get().images().isEmpty()) {
            hint(subject.get().id() + " has no image. The Problems view says which files were looked for.", new Hint.Way("Show problems", () -> show(Ids.PROBLEMS)));
        } else {
            load(study.get(), subject.get());
        }
    }

    private void hint(String sentence, Hint.Way... ways) {
        maps.remove();
        shown = Wanted.NOTHING;
        setPartName("Image");
        showHint(sentence, ways);
    }

    private void load(Study study, Case subject) {
        List<String> there = study.images().stream().map(ImageSpec::role).filter(r -> subject.images().containsKey(r)).toList();
        String role = session().selected().latest(ImageItem.class).map(ImageItem::role).filter(there::contains).orElse(there.getFirst());
        Wanted wanted = new Wanted(subject.id(), role, viewer.arrangement() == Arrangement.ROLES, study);
        if (wanted.equals(shown)) {
            showContent();
            return;
        }
        if (!wanted.isOf(shown)) {
            maps.remove();
        }
        shown = wanted;
        if (loading != null) {
            loading.cancel();
        }
        List<String> roles = wanted.allRoles() ? there : List.of(role);
        loading = new PictureJob(session().registry(), study, subject, roles, loaded -> viewer.getDisplay().asyncExec(() -> {
            if (!viewer.isDisposed() && wanted.equals(shown)) {
                show(wanted, loaded);
            }
        }));
        loading.schedule();
    }

    private void show(Wanted wanted, PictureJob.Loaded loaded) {
        if (loaded.pictures().isEmpty()) {
            showHint(loaded.problems().isEmpty() ? "There is nothing to show of " + wanted.caseId() + "." : loaded.problems().getFirst().getMessage());
            return;
        }
        List<String> roles = loaded.pictures().stream().map(Picture::role).toList();
        scene.show(loaded.pictures(), Math.max(0, roles.indexOf(wanted.role())));
        maps.picturesChanged();
        tell(wanted, loaded);
        setPartName(wanted.allRoles() ? wanted.caseId() : wanted.caseId() + " · " + wanted.role());
        showContent();
    }

    /** Beneath the image and among the problems; a mask on another grid first, since there is a way on. */
    private void tell(Wanted wanted, PictureJob.Loaded loaded) {
        List<String> strays = loaded.pictures().stream().flatMap(p -> p.strays().stream()).map(s -> s.of().region()).distinct().toList();
        List<String> said = new ArrayList<>(loaded.pictures().stream().flatMap(p -> p.strays().stream())
                .map(s -> "The mask of " + s.of().region() + " lies on another grid than its image: " + s.of().difference() + ". It is drawn dashed, where its file places it.").toList());
        loaded.problems().stream().map(Problem::getMessage).filter(m -> strays.isEmpty()).forEach(said::add);
        viewer.tell(said.isEmpty() ? "" : said.getFirst() + (said.size() == 1 ? "" : " (and " + (said.size() - 1) + " more: see Problems)"),
                strays.isEmpty() ? Optional.empty() : Optional.of(new Hint.Way("Resample onto the image", () -> resample(strays))));
        // that a case lacks a file is among the problems without anybody looking
        session().seen(wanted.caseId(), loaded.problems().stream().filter(p -> !p.where().startsWith("case ")).map(p -> Trouble.ofCase(wanted.caseId(), p)).distinct().toList());
    }

    private void resample(List<String> regions) {
        try {
            RefusedMasks.resample(session(), regions);
        } catch (Problem problem) {
            Messages.show(viewer.getShell(), Study.FILE, problem);
        }
    }

    /** Opens the panel for a feature map: of a region, or of a block, whose image is then shown, where one is named. */
    public void mapFeature(Optional<String> region, Optional<String> block) {
        Optional<String> role = session().study().flatMap(OpenStudy::study).flatMap(s -> block.flatMap(s::block)).filter(ImageBlock.class::isInstance).map(b -> ((ImageBlock) b).role());
        Optional<Case> subject = session().study().flatMap(OpenStudy::cohort).flatMap(c -> c.find(shown.caseId()));
        if (role.isPresent() && subject.isPresent() && subject.get().image(role.get()).isEmpty()) {
            maps.refuse(shown.caseId() + " has no " + role.get() + " image, which the block " + block.orElseThrow() + " is of");
            return;
        }
        maps.open(region, block);
        role.filter(r -> !r.equals(shown.role()) && subject.isPresent()).ifPresent(r -> session().selected().select(new ImageItem(shown.caseId(), r)));
    }

    /** The maps that lie over what is shown. */
    public FeatureMaps maps() {
        return maps;
    }

    /** What saves the regions that are shown. */
    public SaveMasks masks() {
        return masks;
    }

    /** Shows other panes. */
    public void arrange(Arrangement arrangement) {
        viewer.arrange(arrangement, viewer.plane());
    }

    /** What is shown. */
    public Scene scene() {
        return scene;
    }
}

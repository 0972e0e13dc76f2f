// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.StabilityCases;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.form.Edits;
import org.hilum.ui.widget.Choice;

/** The study as a whole: its name, seed, outcome, and how arms are judged. */
final class StudyPage extends Page {
    private static final KeyPath RESAMPLING = KeyPath.of("resampling");
    private static final KeyPath STABILITY = KeyPath.of("stability");

    /** Name and seed as a form. */
    record General(@Param(label = "Name") String name,
            @Param(label = "Seed", help = "All randomness of the study follows from it: the same seed, the same results.", min = 0) int seed) {
    }

    /** Repeated stratified k-fold cross-validation as a form. */
    record KFold(@Param(label = "Folds", min = 2, max = 1000) int k,
            @Param(label = "Repeats", help = "More repeats make the mean steadier, not the study larger.", min = 1, max = 10000) int repeats) {
    }

    /** Repeated split as a form. */
    record Split(@Param(label = "Training share", help = "Part of the patients that train.", min = 0.05, max = 0.95) double train,
            @Param(label = "Repeats", min = 1, max = 10000) int repeats) {
    }

    /** Of which cases stability is told, as a form. */
    record Stable(@Param(label = "Cases", help = "How many are drawn, by the seed and without a look at outcomes; all where nothing stands here. Fewer are faster and give wider intervals.", min = 2) OptionalInt cases) {
    }

    StudyPage(Composite parent, Session session) {
        super(parent, session);
        title(study().name());
        explain(this, outcome(study().outcome()));
        if (study().seed() >= 0 && study().seed() <= Integer.MAX_VALUE) {
            plainForm(this, Schema.of(General.class), () -> Optional.of(new General(study().name(), (int) study().seed())),
                    new TextEdits(session, KeyPath.ROOT, "study", text -> text, text -> text));
        }
        if (study().extractionOnly()) {
            return;
        }
        heading("Resampling");
        explain(this, "How cases are divided into training and test: by patient, stratified by outcome, the same for all arms.");
        resampling();
        stability();
    }

    /** Only a study with image blocks has features to perturb. */
    private void stability() {
        boolean images = study().blocks().stream().anyMatch(ImageBlock.class::isInstance);
        boolean named = study().stability() instanceof StabilityCases.Named;
        onRefresh(() -> images == study().blocks().stream().anyMatch(ImageBlock.class::isInstance) && named == study().stability() instanceof StabilityCases.Named);
        if (!images) {
            return;
        }
        heading("Stability of features");
        Label how = explain(this, "");
        onRefresh(() -> {
            how.setText(stability(study()));
            return true;
        });
        how.setText(stability(study()));
        if (!named) {
            form(this, Schema.of(Stable.class), () -> study().stability() instanceof StabilityCases.Named ? Optional.empty() : Optional.of(stable(study().stability())),
                    () -> new Stable(OptionalInt.empty()), TextEdits.group(session(), STABILITY, "stability"));
        }
    }

    private static Stable stable(StabilityCases cases) {
        return new Stable(cases instanceof StabilityCases.Drawn drawn ? OptionalInt.of(drawn.count()) : OptionalInt.empty());
    }

    private static String stability(Study study) {
        String repeats = study.perturbations().size() + " perturbations, as study.yaml names them, each an extraction of ";
        return "Told under " + repeats + switch (study.stability()) {
            case StabilityCases.All all -> "all cases.";
            case StabilityCases.Drawn drawn -> "the cases drawn.";
            case StabilityCases.Named some -> "the " + some.ids().size() + " cases that study.yaml names.";
        };
    }

    private static String outcome(OutcomeSpec outcome) {
        return switch (outcome) {
            case OutcomeSpec.BinaryOutcome b -> "Outcome: " + b.column() + ", positive is " + b.positive() + ".";
            case OutcomeSpec.NoOutcome n -> "No outcome: features are extracted, and no model is made.";
            case OutcomeSpec.SurvivalOutcome s -> "Outcome: time " + s.time() + " until " + s.event() + " is " + s.occurred() + ".";
        };
    }

    private void resampling() {
        List<String> ways = List.of("repeated-k-fold", "repeated-split", "external");
        Resampling now = study().resampling();
        int way = switch (now) {
            case Resampling.RepeatedKFold f -> 0;
            case Resampling.RepeatedSplit s -> 1;
            case Resampling.External e -> 2;
        };
        Combo choice = Choice.of(this);
        choice.setItems(way == 2 ? ways.toArray(String[]::new) : ways.subList(0, 2).toArray(String[]::new));
        choice.select(way);
        choice.addListener(SWT.Selection, e -> {
            if (choice.getSelectionIndex() != way) {
                session().edit("resampling", "", text -> text.set(RESAMPLING, choice.getText()).after());
            }
        });
        onRefresh(() -> study().resampling().getClass() == now.getClass());
        Edits edits = new TextEdits(session(), RESAMPLING.key(ways.get(way)), "resampling",
                text -> text.at(RESAMPLING).isPresent() ? text : text.set(RESAMPLING, ways.get(way)).after(),
                text -> text.at(RESAMPLING.key(ways.get(way))).isPresent() ? text.set(RESAMPLING, ways.get(way)).after() : text);
        switch (now) {
            case Resampling.RepeatedKFold f -> form(this, Schema.of(KFold.class),
                    () -> Optional.of(study().resampling()).map(r -> r instanceof Resampling.RepeatedKFold k ? new KFold(k.k(), k.repeats()) : null), () -> new KFold(f.k(), f.repeats()), edits);
            case Resampling.RepeatedSplit s -> form(this, Schema.of(Split.class),
                    () -> Optional.of(study().resampling()).map(r -> r instanceof Resampling.RepeatedSplit k ? new Split(k.trainShare(), k.repeats()) : null), () -> new Split(s.trainShare(), s.repeats()), edits);
            case Resampling.External e -> explain(this, "Cases with " + e.column() + " " + String.join(", ", e.training()) + " train, all others test.");
        }
    }
}

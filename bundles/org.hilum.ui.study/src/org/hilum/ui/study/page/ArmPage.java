// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.ui.session.Session;

/** An arm: its blocks, fusion, transforms, learner. */
final class ArmPage extends Page {
    private final String name;

    ArmPage(Composite parent, Session session, String name) {
        super(parent, session);
        this.name = name;
        onRefresh(() -> arm().isPresent());
        title("Arm  " + name);
        heading("Blocks");
        blocks();
        if (arm().orElseThrow().blocks().size() > 1) {
            heading("Fusion");
            use(Kind.FUSION, "fusion", Arm::fusion);
        }
        heading("Transforms");
        explain(this, "Learnt on the training cases, in this order.");
        new UseListSection(this, Kind.TRANSFORM, new TransformList(name, transforms().stream().map(UseListSection.Entry::name).toList()), Contribution::defaults).build(this::transforms, List.of());
        heading("Learner");
        use(Kind.LEARNER, "learner", Arm::learner);
        heading("Threshold");
        new ThresholdSection(this, place("threshold")).build(() -> arm().map(Arm::threshold));
        int several = arm().orElseThrow().blocks().size();
        onRefresh(() -> arm().filter(a -> a.blocks().size() > 1 == several > 1).isPresent());
    }

    private Optional<Arm> arm() {
        return study().arm(name);
    }

    private KeyPath entry() {
        return KeyPath.of("arms", name);
    }

    private void blocks() {
        List<String> all = study().blocks().stream().map(Block::name).toList();
        List<Button> ticks = new ArrayList<>();
        for (String block : all) {
            Button tick = new Button(this, SWT.CHECK);
            tick.setText(block);
            tick.setData("org.hilum.ui.id", "block." + block);
            ticks.add(tick);
            tick.addListener(SWT.Selection, e -> {
                List<String> chosen = ticks.stream().filter(Button::getSelection).map(Button::getText).toList();
                if (chosen.isEmpty()) {
                    tick.setSelection(true);
                    tick.setToolTipText("An arm needs at least one block.");
                } else {
                    session().edit("blocks of " + name, "", text -> text.set(entry().key("blocks"), chosen).after());
                }
            });
        }
        Runnable show = () -> arm().ifPresent(a -> ticks.forEach(t -> t.setSelection(a.blocks().contains(t.getText()))));
        show.run();
        onRefresh(() -> {
            show.run();
            return study().blocks().stream().map(Block::name).toList().equals(all);
        });
    }

    private void use(Kind kind, String key, Function<Arm, PluginUse> of) {
        UseSection.build(this, kind, place(key), () -> arm().map(of));
    }

    /** What the arm does not say itself stands in the defaults, where there are such; a change goes where it stands. */
    private KeyPath place(String key) {
        boolean isShared = isShared(key);
        if (isShared) {
            explain(this, "From the defaults: a change here changes all arms that do not say otherwise.");
        }
        onRefresh(() -> isShared == isShared(key));
        return isShared ? defaults(key) : entry().key(key);
    }

    private boolean isShared(String key) {
        return text().at(entry().key(key)).isEmpty() && text().at(defaults(key)).isPresent();
    }

    private static KeyPath defaults(String key) {
        return KeyPath.of("defaults", key);
    }

    private List<UseListSection.Entry> transforms() {
        return arm().map(a -> a.transforms().stream().map(u -> new UseListSection.Entry(session().registry().find(Kind.TRANSFORM, u.id()).shortName(),
                Optional.of(u))).toList()).orElse(List.of());
    }
}

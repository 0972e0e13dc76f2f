// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.Choice;

/** A block of features: profile, image processing, filters, families. */
final class BlockPage extends Page {
    private static final String ORIGINAL = "original";

    private final String name;
    private final KeyPath entry;

    BlockPage(Composite parent, Session session, String name) {
        super(parent, session);
        this.name = name;
        this.entry = reading().origins().get(name);
        ImageBlock block = block().orElseThrow();
        onRefresh(() -> block().isPresent() && entry.equals(reading().origins().get(name)));
        title("Block  " + name);
        explain(this, "Features of the region " + block.region() + " on " + block.role() + " images.");
        shared(reading().sharedWith(name));
        heading("Profile");
        profile();
        heading("Image processing");
        form(this, Schema.of(Processing.class), () -> block().map(BlockPage::processing), () -> Profiles.find(block().orElseThrow().profile()).processing(),
                TextEdits.group(session, entry.key("processing"), "image processing"));
        heading("Filters");
        new UseListSection(this, Kind.FILTER, new BlockList(entry.key("filters"), List.of(ORIGINAL)), Contribution::defaults).build(this::filters, List.of(ORIGINAL));
        heading("Feature families");
        new UseListSection(this, Kind.FEATURE, new BlockList(entry.key("families"), families().stream().map(UseListSection.Entry::name).toList()),
                c -> Profiles.find(block().orElseThrow().profile()).usual(c)).build(this::families, List.of());
    }

    /** Of the first case's image: all of a role are of one kind. */
    @Override
    protected String intensityUnit() {
        ImageSpec image = study().image(block().orElseThrow().role()).orElseThrow();
        Optional<Case> first = open().cohort().flatMap(c -> c.cases().stream().filter(x -> x.image(image.role()).isPresent()).findFirst());
        try {
            return first.map(c -> new ImageFiles(session().registry()).find(c.image(image.role()).orElseThrow(), c.item(image.item(), image.role()), image.reader(),
                    Task.quiet(0)).quantity().unit()).orElse("");
        } catch (Problem unreadable) {
            return ""; // the Problems view tells of it
        }
    }

    private Optional<ImageBlock> block() {
        return study().block(name).map(b -> b instanceof ImageBlock i ? i : null);
    }

    private void profile() {
        Combo profile = Choice.of(this);
        Profiles.all().forEach(p -> profile.add(p.name()));
        profile.setData("org.hilum.ui.id", "profile");
        Label about = explain(this, "");
        Runnable show = () -> block().map(b -> Profiles.find(b.profile())).ifPresent(p -> {
            profile.select(profile.indexOf(p.name()));
            about.setText(p.about());
        });
        show.run();
        profile.addListener(SWT.Selection, e -> session().edit("profile " + profile.getText(), "", text -> text.set(entry.key("profile"), profile.getText()).after()));
        onRefresh(() -> {
            show.run();
            return true;
        });
    }

    /** The profile's processing, with what the block says in its place. */
    private static Record processing(ImageBlock block) {
        Profile profile = Profiles.find(block.profile());
        return Settings.read(profile.processing(), block.processing(), Where.in(block.name()));
    }

    /** In the order of the text, the image as it is among them. */
    private List<UseListSection.Entry> filters() {
        ImageBlock block = block().orElseThrow();
        List<Uses.Use> written = Uses.list(text(), entry.key("filters"));
        if (written.isEmpty()) {
            return List.of(new UseListSection.Entry(ORIGINAL, Optional.empty()));
        }
        List<UseListSection.Entry> all = new ArrayList<>();
        int next = 0;
        for (Uses.Use use : written) {
            all.add(new UseListSection.Entry(use.name(), use.name().equals(ORIGINAL) ? Optional.empty() : Optional.of(block.filters().get(next++))));
        }
        return all;
    }

    private List<UseListSection.Entry> families() {
        return block().map(b -> b.families().stream().map(this::family).toList()).orElse(List.of());
    }

    private UseListSection.Entry family(PluginUse use) {
        return new UseListSection.Entry(session().registry().find(Kind.FEATURE, use.id()).shortName(), Optional.of(use));
    }
}

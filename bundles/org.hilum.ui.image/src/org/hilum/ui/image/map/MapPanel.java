// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.study.ImageBlock;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.Problem;
import org.hilum.ui.image.map.MapChoices.Source;

/**
 * What map is to be made: region, family, feature, window, whose settings; and two buttons that make it. Everything has a usual
 * value; what is not valid is marked with the reason.
 */
final class MapPanel extends Composite {
    private static final int WIDE = 190;
    private static final int WIDER = 270;
    private static final int NARROW = 120;

    private final OneOf<String> region;
    private final OneOf<Contribution> family;
    private final OneOf<Feature<Object>> feature;
    private final OneOf<Aggregation> aggregation;
    private final OneOf<Source> source;
    private final WindowField window;
    private final Button cut;
    private final Button slice;
    private final Button whole;
    private MapChoices choices;
    private String trouble = "";
    private String regionBefore = "";

    /** What its buttons do. */
    interface Does {
        void make(MapWish wish, boolean whole);

        void close();
    }

    MapPanel(Composite parent, Does does) {
        super(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 8;
        setLayout(row);
        region = new OneOf<>(labelled("Map of"), "map.region", "The region that is mapped", NARROW, r -> r, this::regionChosen);
        family = new OneOf<>(this, "map.family", "The family of features", WIDER, Contribution::name, this::familyChosen);
        feature = new OneOf<>(this, "map.feature", "The feature whose value stands at each voxel", WIDE, Feature::label, this::check);
        aggregation = new OneOf<>(this, "map.aggregation", "How directions or slices become one value", WIDE, Aggregation::label, this::check);
        window = new WindowField(this, this::check);
        cut = new Button(this, SWT.CHECK);
        cut.setText("cut at edge");
        cut.setToolTipText("Windows end where the region does; otherwise they reach over its edge");
        cut.setSelection(true);
        cut.setData("org.hilum.ui.id", "map.cut");
        source = new OneOf<>(labelled("settings of"), "map.source", "Whose image processing and settings of the family are used", WIDE, Source::label, this::sourceChosen);
        Composite buttons = new Composite(this, SWT.NONE);
        buttons.setLayout(WindowField.oneLine());
        slice = button(buttons, "This slice", "map.slice", "Map the region on the slice of the large pane", () -> wish().ifPresent(w -> does.make(w, false)));
        whole = button(buttons, "Whole region", "map.whole", "Map the whole region; the slice of the large pane is shown first", () -> wish().ifPresent(w -> does.make(w, true)));
        button(buttons, "Close", "map.close", "Close these fields; the map stays", does::close);
    }

    /** What a label and its field stand in, so that they stay on one line. */
    private Composite labelled(String text) {
        Composite pair = new Composite(this, SWT.NONE);
        pair.setLayout(WindowField.oneLine());
        new Label(pair, SWT.NONE).setText(text);
        return pair;
    }

    private static Button button(Composite in, String text, String id, String help, Runnable does) {
        Button button = new Button(in, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(help);
        button.setData("org.hilum.ui.id", id);
        button.addListener(SWT.Selection, e -> does.run());
        return button;
    }

    /** Offers what there is for an image; what was chosen stays, where it can. */
    void offer(MapChoices what, List<String> regions, String usual) {
        choices = what;
        region.offer(regions, usual);
        regionChosen();
    }

    /** Everything is as usual again. */
    void reset() {
        List.of(region, family, feature, aggregation, source).forEach(OneOf::clear);
        regionBefore = "";
        window.reset();
        cut.setSelection(true);
    }

    /** Chooses a region, or a block with its region. */
    void choose(Optional<String> wantedRegion, Optional<String> block) {
        wantedRegion.ifPresent(region::choose);
        regionChosen();
        block.flatMap(name -> choices.sources(region.combo().getText()).stream().filter(s -> s.label().equals(name)).findFirst()).ifPresent(source::choose);
        sourceChosen();
    }

    /** Another region is processed as its own block is, which is the first. */
    private void regionChosen() {
        String now = region.chosen().orElse("");
        List<Source> all = choices.sources(now);
        source.offer(all, all.getFirst());
        if (!now.equals(regionBefore)) {
            source.choose(all.getFirst());
            regionBefore = now;
        }
        sourceChosen();
    }

    private void sourceChosen() {
        source.chosen().ifPresent(s -> {
            List<Contribution> all = choices.families(s.block());
            family.offer(all, all.stream().filter(f -> choices.isUsual(s.block(), f)).findFirst().orElse(all.getFirst()));
        });
        familyChosen();
    }

    private void familyChosen() {
        trouble = "";
        List<Feature<Object>> features = List.of();
        List<Aggregation> ways = List.of();
        try {
            features = choices.features(block(), family.chosen().orElseThrow());
            ways = choices.aggregations(block(), family.chosen().orElseThrow());
        } catch (Problem problem) {
            trouble = MapText.of(problem);
        }
        feature.offer(features, features.stream().filter(MapChoices::isUsual).findFirst().orElse(null));
        aggregation.offer(ways, null);
        show(aggregation.combo(), ways.size() > 1);
        check();
    }

    private ImageBlock block() {
        return source.chosen().orElseThrow().block();
    }

    private void show(Control control, boolean on) {
        RowData data = (RowData) control.getLayoutData();
        if (data.exclude == on) {
            data.exclude = !on;
            control.setVisible(on);
            getParent().getParent().layout(true, true);
        }
    }

    private void check() {
        if (choices == null) {
            return; // nothing was offered yet
        }
        String reason = window.window().isEmpty() ? window.reason() : trouble;
        for (Button b : List.of(slice, whole)) {
            b.setEnabled(reason.isEmpty());
        }
        // a disabled button shows none of its own
        slice.getParent().setToolTipText(reason);
        family.combo().setToolTipText(trouble.isEmpty() ? "The family of features" : trouble);
    }

    /** Nothing where something cannot be. */
    private Optional<MapWish> wish() {
        return window.window().flatMap(w -> feature.chosen().map(f -> new MapWish(block(), region.chosen().orElse(""), StudyMap.use(block(), family.chosen().orElseThrow()),
                f.id() + (aggregation.combo().getItemCount() > 1 ? "@" + aggregation.chosen().orElseThrow().code() : ""), w, cut.getSelection())));
    }
}

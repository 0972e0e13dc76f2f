// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.SegmentedRegion;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.form.Edits;
import org.hilum.ui.study.form.Offers;

/** A region: where its mask lies, or how it is made. */
final class RegionPage extends Page {
    private final String name;

    /** A drawn region as a form. */
    record Drawn(@Param(label = "Mask", help = "Path of the file or folder, with {patient} or a column of the table of cases, and {role}, in braces where it differs. One patient's will do: it becomes the pattern of all.") Path mask,
            @Param(label = "Label", help = "Number of the label or name of the structure; empty for every voxel that is not 0.") String label) {
    }

    RegionPage(Composite parent, Session session, String name) {
        super(parent, session);
        this.name = name;
        title("Region  " + name);
        boolean made = region().orElseThrow() instanceof SegmentedRegion;
        onRefresh(() -> region().filter(r -> r instanceof SegmentedRegion == made).isPresent());
        if (made) {
            explain(this, "Made on each image by a segmenter, when it is needed.");
            heading("Segmenter");
            UseSection.build(this, Kind.SEGMENTER, KeyPath.of("regions", name), this::segmenter);
        } else {
            explain(this, "Drawn by somebody and kept in a file. A mask belongs to the role it was drawn on.");
            FileEntry files = FileEntry.masks(name);
            plainForm(this, Schema.of(Drawn.class), this::drawn, new DrawnEdits(new TextEdits(session, files.at(), name, files::spelledOut, text -> text)));
            ReaderSection.build(this, Kind.MASK_READER, "masks", files, this::reader);
        }
    }

    /** Writes a label's number as a number, and no label as none. */
    private record DrawnEdits(TextEdits into) implements Edits {
        @Override
        public void set(List<String> path, Object value) {
            if (value instanceof String s && s.matches("\\d{1,9}")) {
                into.set(path, Long.valueOf(s));
            } else if (value.equals("")) {
                into.clear(path);
            } else {
                into.set(path, value);
            }
        }

        @Override
        public void clear(List<String> path) {
            into.clear(path);
        }

        @Override
        public boolean isGiven(List<String> path) {
            return into.isGiven(path);
        }
    }

    /** One patient's mask that was chosen becomes the pattern of everybody's. */
    @Override
    protected Offers offers() {
        return new MaskOffers(super.offers(), session());
    }

    private Optional<RegionSpec> region() {
        return study().region(name);
    }

    private Optional<PluginUse> segmenter() {
        return region().map(r -> r instanceof SegmentedRegion s ? s.segmenter() : null);
    }

    private Optional<PluginUse> reader() {
        return region().flatMap(r -> r instanceof DrawnRegion d ? d.reader() : Optional.empty());
    }

    private Optional<Record> drawn() {
        return region().map(r -> r instanceof DrawnRegion d ? new Drawn(Path.of(d.path().text()), d.item()) : null);
    }
}

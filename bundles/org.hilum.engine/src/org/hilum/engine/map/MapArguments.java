// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;
import org.hilum.spi.settings.Keys;
import org.hilum.spi.settings.Schema;

/** The call of {@code hilum map} that makes the same map: files and settings of the study, spelled out. */
public final class MapArguments {
    private final Registry registry;
    private final StudyMap map;
    private final List<String> all = new ArrayList<>(List.of("map"));

    private MapArguments(Registry registry, StudyMap map) {
        this.registry = registry;
        this.map = map;
    }

    /**
     * The arguments, {@code map} the first; only {@code --out} is left to add.
     *
     * @throws Problem where the command line cannot be told the same, as of a region that is in no file
     */
    public static List<String> of(Registry registry, StudyMap map) {
        MapArguments arguments = new MapArguments(registry, map);
        arguments.files();
        arguments.feature();
        arguments.processing();
        return List.copyOf(arguments.all);
    }

    private void files() {
        ImageBlock block = map.block();
        ImageSpec image = map.study().image(block.role()).orElseThrow();
        Path file = map.subject().image(block.role()).orElseThrow();
        all.add(text(file));
        DrawnRegion drawn = drawn(map.region());
        Path mask = mask(drawn);
        all.add(text(mask));
        option("--item", map.subject().item(image.item(), block.role()));
        option("--label", map.subject().item(drawn.item(), block.role()));
        if (drawn.otherGrid() != OtherGrid.REFUSE) {
            option("--other-grid", Keys.of(drawn.otherGrid()));
        }
        reader("image", Kind.IMAGE_READER, file, image.reader());
        reader("mask", Kind.MASK_READER, mask, drawn.reader());
        RegionExtraction.processing(block).normalisation().reference().ifPresent(name -> {
            DrawnRegion reference = drawn(name);
            if (!reference.reader().equals(drawn.reader())) {
                throw untold("the masks of " + map.region() + " and " + name + " are read by different settings", name);
            }
            if (reference.otherGrid() != drawn.otherGrid()) {
                throw untold("of the masks of " + map.region() + " and " + name + " only one may be resampled", name);
            }
            option("--reference", text(mask(reference)));
            option("--reference-label", map.subject().item(reference.item(), block.role()));
        });
    }

    private DrawnRegion drawn(String name) {
        RegionSpec region = map.study().region(name).orElseThrow();
        if (region instanceof DrawnRegion drawn) {
            return drawn;
        }
        throw untold("the region " + name + " is made by a segmenter and in no file", name);
    }

    private Path mask(DrawnRegion region) {
        Case subject = map.subject();
        return Optional.of(map.block().role()).filter(region.drawnOn()::contains).flatMap(role -> subject.mask(role, region.name()))
                .orElseThrow(() -> untold("the region " + region.name() + " was drawn on another image", region.name()));
    }

    private static Problem untold(String what, String region) {
        return new Problem(what, "region " + region, "save the map from the workbench");
    }

    private void reader(String target, Kind kind, Path file, Optional<PluginUse> use) {
        if (use.isPresent()) {
            Contribution usual = new ImageFiles(registry).reader(kind, file);
            if (!usual.id().equals(use.get().id())) {
                throw new Problem("the study reads it by another reader than the command line would", file.toString(), "save the map from the workbench");
            }
            set(target + ".", Settings.writeChanges(usual.schema(), use.get().settings(), usual.defaults()));
        }
    }

    private void feature() {
        Contribution family = registry.find(Kind.FEATURE, map.family().id());
        option("--family", family.shortName());
        option("--feature", map.feature());
        MapSettings settings = map.settings();
        option("--window", settings.window().written());
        option("--shape", Keys.of(settings.window().shape()));
        if (!settings.cut()) {
            all.add("--uncut");
        }
        if (settings.step() > 1) {
            option("--step", Integer.toString(settings.step()));
        }
        settings.within().ifPresent(box -> option("--within", text(box)));
    }

    private void processing() {
        Profile profile = Profiles.find(map.block().profile());
        option("--profile", profile.name());
        set("", Settings.writeChanges(Schema.of(Processing.class), RegionExtraction.processing(map.block()), profile.processing()));
        Contribution family = registry.find(Kind.FEATURE, map.family().id());
        set(family.shortName() + ".", Settings.writeChanges(family.schema(), map.family().settings(), profile.usual(family)));
    }

    private void option(String name, String value) {
        if (!value.isEmpty()) {
            all.add(name);
            all.add(value);
        }
    }

    private void set(String prefix, Map<?, ?> tree) {
        tree.forEach((key, value) -> {
            if (value instanceof Map<?, ?> group) {
                set(prefix + key + ".", group);
            } else {
                all.add("--set");
                all.add(prefix + key + "=" + (value instanceof String text ? text : yaml(value)));
            }
        });
    }

    private static String yaml(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(one -> yaml(one)).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> group -> group.entrySet().stream().map(e -> e.getKey() + ": " + yaml(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][\\w-]*") && !text.matches("(?i)true|false|null") ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String text(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static String text(Box b) {
        return b.x() + "," + b.y() + "," + b.z() + "," + b.nx() + "," + b.ny() + "," + b.nz();
    }
}

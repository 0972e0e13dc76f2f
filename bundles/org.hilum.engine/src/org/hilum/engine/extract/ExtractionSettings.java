// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Places;
import org.hilum.engine.settings.SetOptions;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Schema;

/**
 * Everything that one extraction outside a study is told: a profile or settings file, then {@code --set} options.
 *
 * <p>Paths in a settings file are relative to its folder, those in options to the working directory. An option {@code key=value} is a setting of the processing; {@code glcm.distance=2} one of a family or filter in use;
 * {@code image.key=value} and {@code mask.key=value} of the readers; {@code filters=[…]} and {@code families=[…]} say which.
 */
public final class ExtractionSettings {
    /** Stands among the filters for the image itself. */
    public static final String IMAGE = FeatureKey.ORIGINAL;

    private final Registry registry;
    private final ExtractionTree tree;
    private final List<ExtractionTree.Named> filters;
    private final List<ExtractionTree.Named> families;
    private final Map<String, List<String>> options;

    private ExtractionSettings(Registry registry, ExtractionTree tree, List<String> set) {
        this.registry = registry;
        this.tree = tree;
        List<String> rest = new ArrayList<>(set);
        this.filters = listed("filters", tree.filters().isEmpty() ? List.of(new ExtractionTree.Named(FeatureKey.ORIGINAL, Map.of())) : tree.filters(), rest);
        this.families = listed("families", tree.families().isEmpty() ? ofProfile() : tree.families(), rest);
        this.options = byTarget(rest);
    }

    /** @throws Problem naming the nearest profile */
    public static ExtractionSettings ofProfile(Registry registry, String profile, List<String> set) {
        return new ExtractionSettings(registry, ExtractionTree.ofProfile(profile), set);
    }

    /** @throws Problem when the file is no settings file */
    public static ExtractionSettings read(Registry registry, Path file, List<String> set) {
        return new ExtractionSettings(registry, ExtractionTree.read(file), set);
    }

    private Profile profile() {
        return Profiles.find(tree.profile());
    }

    private List<ExtractionTree.Named> ofProfile() {
        return profile().families().keySet().stream().map(name -> new ExtractionTree.Named(name, Map.of())).toList();
    }

    /** The list that an option of this name gives, which is taken out of the options; otherwise the usual one. */
    private static List<ExtractionTree.Named> listed(String name, List<ExtractionTree.Named> usual, List<String> options) {
        String prefix = name + "=";
        List<String> mine = options.stream().filter(o -> o.startsWith(prefix)).toList();
        options.removeAll(mine);
        if (mine.size() > 1) {
            throw new Problem(name + " is set twice", "--set " + mine.getLast(), "leave one of the two out");
        }
        return mine.isEmpty() ? usual
                : ExtractionTree.named(ExtractionTree.yaml(mine.getFirst().substring(prefix.length()), "--set " + name), "", SetOptions.WHERE);
    }

    /** Options by what they set: the empty name is the processing. */
    private Map<String, List<String>> byTarget(List<String> options) {
        List<String> targets = new ArrayList<>(List.of("image", "mask"));
        filters.forEach(f -> targets.add(f.name()));
        families.forEach(f -> targets.add(f.name()));
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (String option : options) {
            String target = targets.stream().filter(t -> option.startsWith(t + ".")).findFirst().orElse("");
            by.computeIfAbsent(target, t -> new ArrayList<>()).add(target.isEmpty() ? option : option.substring(target.length() + 1));
        }
        return by;
    }

    private Map<String, Object> options(String target, Schema<?> schema) {
        return SetOptions.tree(schema, options.getOrDefault(target, List.of()));
    }

    /** The image processing. */
    public Processing processing() {
        Processing fromTree = Settings.read(profile().processing(), tree.processing(), path -> tree.where().at("processing" + (path.isEmpty() ? "" : "." + path)));
        Schema<Processing> schema = Schema.of(Processing.class);
        return (Processing) Settings.read(schema, fromTree, options("", schema), SetOptions.WHERE);
    }

    /** The feature families with their settings. */
    public List<PluginUse> families() {
        return families.stream().map(f -> use(Kind.FEATURE, f)).toList();
    }

    /** Names of the filters, {@link #IMAGE} among them where features of the image itself are asked for. */
    public List<String> filters() {
        return filters.stream().map(ExtractionTree.Named::name).toList();
    }

    /** What is to be computed. */
    public RegionExtraction extraction() {
        boolean original = filters.stream().anyMatch(f -> f.name().equals(FeatureKey.ORIGINAL));
        List<PluginUse> filterUses = filters.stream().filter(f -> !f.name().equals(FeatureKey.ORIGINAL)).map(f -> use(Kind.FILTER, f)).toList();
        return new RegionExtraction(registry, processing(), original, filterUses, families());
    }

    private PluginUse use(Kind kind, ExtractionTree.Named named) {
        Contribution plugin = found(kind, named.name());
        Where where = path -> tree.where().at(named.name() + (path.isEmpty() ? "" : "." + path));
        Record fromTree = kind == Kind.FEATURE ? profile().use(plugin, named.settings(), where).settings() : Settings.read(plugin, named.settings(), where);
        return set(plugin, fromTree, named.name());
    }

    private Contribution found(Kind kind, String name) {
        try {
            return registry.find(kind, name);
        } catch (Problem p) {
            List<String> valid = new ArrayList<>(registry.all(kind).stream().map(Contribution::shortName).toList());
            if (kind == Kind.FILTER) {
                valid.add(FeatureKey.ORIGINAL);
            }
            throw new Problem(p.what(), tree.where().at(name), Nearest.cure(name, valid), p);
        }
    }

    /** How the image file is read. */
    public PluginUse imageReader(Path file) {
        return reader(Kind.IMAGE_READER, file, "image", tree.image());
    }

    /** How the mask file is read. */
    public PluginUse maskReader(Path file) {
        return reader(Kind.MASK_READER, file, "mask", tree.mask());
    }

    private PluginUse reader(Kind kind, Path file, String target, Map<String, Object> given) {
        Contribution plugin = new ImageFiles(registry).reader(kind, file);
        Record fromTree = Settings.read(plugin, given, path -> tree.where().at(target + (path.isEmpty() ? "" : "." + path)));
        return set(plugin, fromTree, target);
    }

    private PluginUse set(Contribution plugin, Record before, String target) {
        Where where = path -> SetOptions.WHERE.at(target + (path.isEmpty() ? "" : "." + path));
        Map<String, Object> options = options(target, plugin.schema());
        Record found = Places.resolved(plugin.schema(), before, tree.folder());
        return new PluginUse(plugin.id(), Settings.read(plugin.schema(), found, options, where), Settings.read(plugin.schema(), before, options, where));
    }
}

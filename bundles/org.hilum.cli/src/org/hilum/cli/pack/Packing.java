// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.InstalledBundles;
import org.hilum.engine.registry.Registry;
import org.hilum.sdk.Contract;
import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;

/**
 * A plug-in's jar, made and looked at: what is wrong with it, and the plug-ins that it holds.
 *
 * @param problems why it cannot be used; then there is no jar
 * @param breaches the claims of the {@link Contract} that its plug-ins do not keep
 */
public record Packing(Path jar, String bundle, String version, List<Contribution> plugins, List<Problem> problems, List<String> breaches) {
    /**
     * Makes the jar in a folder {@code target} of the plug-in's own folder.
     *
     * @param folders the plug-in folders beside whose jars it has to get along
     */
    public static Packing of(Path folder, List<Path> folders) throws IOException {
        PluginFolder plugin = PluginFolder.read(folder);
        Map<String, Path> neighbours = Neighbours.find(folders, plugin.name());
        Path work = Files.createTempDirectory("pack");
        try {
            Path classes = Files.createDirectory(work.resolve("classes"));
            List<Problem> wrong = Compilation.compile(plugin.sources(), classPath(plugin, neighbours), classes);
            if (!wrong.isEmpty()) {
                return new Packing(null, plugin.name(), plugin.version(), List.of(), wrong, List.of());
            }
            Path trial = Files.createDirectory(work.resolve("trial")).resolve(plugin.jarName());
            write(plugin, classes, trial);
            for (Path neighbour : neighbours.values()) {
                Files.copy(neighbour, trial.resolveSibling("beside-" + neighbour.getFileName()));
            }
            return tried(plugin, trial);
        } finally {
            delete(work);
        }
    }

    /** Copies the jar into a plug-in folder, in place of any other version of the same bundle. */
    public Path install(Path into) throws IOException {
        Files.createDirectories(into);
        Path installed = into.resolve(jar.getFileName());
        Path part = Files.createTempFile(into, jar.getFileName().toString(), ".part");
        Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, installed, StandardCopyOption.REPLACE_EXISTING);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(into, "*.jar")) {
            for (Path other : jars) {
                if (!other.equals(installed) && bundle.equals(Neighbours.nameOf(other))) {
                    Files.delete(other);
                }
            }
        }
        return installed;
    }

    private static List<Path> classPath(PluginFolder plugin, Map<String, Path> neighbours) {
        Map<String, Path> installed = new TreeMap<>(neighbours);
        installed.putAll(InstalledBundles.find().places());
        List<Path> classPath = new ArrayList<>();
        for (String required : plugin.requires()) {
            Path place = installed.get(required);
            if (place == null) {
                throw new Problem("Require-Bundle names " + required + ", which is not installed", plugin.folder().resolve("META-INF").resolve("MANIFEST.MF").toString(),
                        Nearest.cure(required, installed.keySet()));
            }
            classPath.add(place);
        }
        return classPath;
    }

    private static void write(PluginFolder plugin, Path classes, Path jar) throws IOException {
        JarWriter writer = new JarWriter();
        for (String include : plugin.includes()) {
            Path file = plugin.folder().resolve(include);
            if (include.equals(".")) {
                writer.addAll(classes, "", "");
                for (Path source : plugin.sources()) {
                    writer.addAll(source, "", ".java");
                }
            } else if (Files.isDirectory(file)) {
                writer.addAll(file, include.endsWith("/") ? include : include + "/", "");
            } else if (Files.isRegularFile(file)) {
                writer.add(include, file);
            } else {
                throw new Problem("bin.includes names " + include + ", which is not there", plugin.folder().resolve("build.properties").toString(), "correct bin.includes");
            }
        }
        writer.write(plugin.manifest(), jar);
    }

    /** Opens the jar as Hilum will, loads its plug-ins, and checks their contract. */
    private static Packing tried(PluginFolder plugin, Path trial) throws IOException {
        Registry registry = Registry.open(List.of(trial.getParent()));
        List<Problem> problems = new ArrayList<>();
        for (Problem p : registry.problems()) {
            if (!p.getMessage().contains(trial.toString()) && !p.getMessage().contains(plugin.name())) {
                continue; // a neighbour's
            }
            problems.add(new Problem(p.what(), p.where().replace(trial.toString() + "!/plugin.xml", plugin.folder().resolve("plugin.xml").toString())
                    .replace(trial.toString(), plugin.folder().toString()), p.cure(), p));
        }
        List<Contribution> own = registry.all().stream().filter(c -> c.bundle().equals(plugin.name())).toList();
        List<String> breaches = new ArrayList<>();
        for (Contribution contribution : own) {
            try {
                contribution.check();
                Plugin<?> loaded = contribution.plugin();
                Contract.of(loaded).broken().forEach(claim -> breaches.add(contribution.id() + ": " + claim));
            } catch (Problem p) {
                problems.add(p);
            }
        }
        if (own.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("it contributes nothing", plugin.folder().toString(), "declare its plug-ins in plugin.xml"));
        }
        if (!problems.isEmpty()) {
            return new Packing(null, plugin.name(), plugin.version(), List.of(), problems, breaches);
        }
        Path target = Files.createDirectories(plugin.folder().resolve("target")).resolve(plugin.jarName());
        Files.copy(trial, target, StandardCopyOption.REPLACE_EXISTING);
        return new Packing(target, plugin.name(), plugin.version(), own, problems, breaches);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}

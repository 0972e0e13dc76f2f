// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the plain class path that headless commands run on, from what Tycho resolved: every bundle's
 * {@code target/dependencies-list.txt}. Signed jars are copied without their signatures, because class-data sharing
 * skips signed classes and the extension registry starts three times faster without them.
 *
 * <pre>
 * java releng/Headless.java checkout  TARGET    writes TARGET/headless, TARGET/tests and TARGET/ui-tests.info
 * java releng/Headless.java products  FOLDER    writes headless beside every folder plugins below FOLDER
 * </pre>
 *
 * {@code hilum.jar} starts a command on these jars. {@code classpath} is one line, entries parted by colons, relative to the folder it is in; {@code key} changes when any
 * jar does (also its time, which the JVM compares with that of its archive). The folder {@code tests} holds what only the tests need, on top of headless. {@code ui-tests.info} lists all bundles that
 * the tests of the workbench need, as the product's {@code bundles.info} does.
 */
final class Headless {
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"(org\\.hilum\\.[^\"]+)\"");
    private static final String START = "hilum.jar";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    public static void main(String[] args) throws IOException {
        Map<String, Path> headless = closure(shipped());
        if (args[0].equals("products")) {
            try (Stream<Path> folders = Files.find(Path.of(args[1]), 9, (f, a) -> a.isDirectory() && f.endsWith("plugins"))) {
                for (Path plugins : folders.toList()) {
                    beside(plugins, headless);
                }
            }
            return;
        }
        Map<String, Path> tests = closure(inBundles(b -> b.endsWith(".tests") && !b.startsWith("org.hilum.ui") || b.equals("org.hilum.junit")));
        tests.keySet().removeAll(headless.keySet());
        flatten(headless, Path.of(args[1], "headless"));
        flatten(tests, Path.of(args[1], "tests"));
        List<String> lines = new ArrayList<>();
        for (Path jar : closure(inBundles(b -> b.startsWith("org.hilum.ui") && (b.endsWith(".tests") || b.endsWith(".junit")))).values()) {
            lines.add(symbolicName(jar) + "," + header(jar, "Bundle-Version") + "," + jar.toUri() + ",4,false");
        }
        Files.write(Path.of(args[1], "ui-tests.info"), lines);
    }

    /** Hilum's own bundles that the product ships and that need no window. */
    private static Collection<String> shipped() throws IOException {
        String feature = Files.readString(Path.of("features/org.hilum.feature/feature.xml"));
        return PLUGIN.matcher(feature).results().map(m -> m.group(1)).filter(b -> !b.startsWith("org.hilum.ui")).toList();
    }

    private static Collection<String> inBundles(Predicate<String> name) throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("bundles"))) {
            return bundles.filter(b -> Files.exists(b.resolve("META-INF"))).map(b -> b.getFileName().toString()).filter(name).toList();
        }
    }

    /** These bundles and all they require: symbolic name to jar. */
    private static Map<String, Path> closure(Collection<String> bundles) throws IOException {
        TreeSet<Path> jars = new TreeSet<>();
        for (String bundle : bundles) {
            Files.readAllLines(Path.of("bundles", bundle, "target", "dependencies-list.txt")).forEach(line -> jars.add(Path.of(line)));
        }
        TreeMap<String, Path> named = new TreeMap<>();
        for (Path jar : jars) {
            String name = symbolicName(jar);
            if (!name.startsWith("org.osgi.")) { // annotations and interfaces that the framework's own jar holds already
                named.put(name, jar);
            }
        }
        return named;
    }

    /** Copies everything, for a checkout. */
    private static void flatten(Map<String, Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> entries = new ArrayList<>();
        for (var jar : jars.entrySet()) {
            Path copy = folder.resolve(jar.getKey() + ".jar");
            Path fresh = folder.resolve(jar.getKey() + ".new");
            if (signed(jar.getValue())) {
                unsign(jar.getValue(), fresh);
            } else {
                Files.copy(jar.getValue(), fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE); // a program that runs on the old copy keeps it
            entries.add(copy.getFileName().toString());
        }
        finish(folder, entries);
    }

    /** Refers to the product's own plug-ins and copies only the signed ones. */
    private static void beside(Path plugins, Map<String, Path> jars) throws IOException {
        Map<String, Path> installed = new TreeMap<>();
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".jar"))::iterator) {
                installed.put(symbolicName(file), file);
            }
        }
        Path folder = Files.createDirectories(plugins.resolveSibling("headless"));
        List<String> entries = new ArrayList<>();
        for (String name : jars.keySet()) {
            Path plugin = installed.get(name);
            if (plugin == null) {
                throw new IOException("the product has no " + name + " in " + plugins);
            }
            if (signed(plugin)) {
                unsign(plugin, folder.resolve(name + ".jar"));
                entries.add(name + ".jar");
            } else {
                entries.add("../plugins/" + plugin.getFileName());
            }
        }
        finish(folder, entries);
    }

    /** Writes {@code classpath} and {@code key}, and removes jars of an earlier build. */
    private static void finish(Path folder, List<String> entries) throws IOException {
        CRC32 crc = new CRC32();
        for (String entry : entries) {
            crc.update(Files.getLastModifiedTime(folder.resolve(entry)).toString().getBytes());
            try (JarFile jar = new JarFile(folder.resolve(entry).toFile())) {
                jar.stream().forEach(e -> crc.update((entry + e.getName() + e.getCrc()).getBytes()));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".jar") && !f.endsWith(START) && !entries.contains(f.getFileName().toString())).forEach(Headless::delete);
        }
        Files.writeString(folder.resolve("classpath"), String.join(":", entries) + "\n");
        start(folder.resolve(START), entries);
        Files.writeString(folder.resolve("key"), HexFormat.of().toHexDigits(crc.getValue(), 8) + "\n");
    }

    /**
     * A jar that holds nothing but a manifest: what to start, on which class path, and that native libraries may be loaded. Said
     * on the command line, the last would cost the JVM the part of its archived state that saves most.
     */
    private static void start(Path jar, List<String> entries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.hilum.cli.Main");
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", entries));
        main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        Path fresh = jar.resolveSibling("hilum.new");
        try (OutputStream file = Files.newOutputStream(fresh); ZipOutputStream out = new ZipOutputStream(file)) {
            ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
            entry.setTime(0);
            out.putNextEntry(entry);
            manifest.write(out);
            out.closeEntry();
        }
        Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String symbolicName(Path jar) throws IOException {
        return header(jar, "Bundle-SymbolicName").replaceAll("[ ;].*", "");
    }

    private static String header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String value = file.getManifest().getMainAttributes().getValue(name);
            if (value == null) {
                throw new IOException(jar + " has no " + name);
            }
            return value;
        }
    }

    private static boolean signed(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(e -> SIGNATURE.matcher(e.getName()).matches());
        }
    }

    private static void unsign(Path signed, Path plain) throws IOException {
        try (JarFile in = new JarFile(signed.toFile(), false); OutputStream file = Files.newOutputStream(plain);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Manifest manifest = new Manifest();
            Attributes main = in.getManifest().getMainAttributes();
            manifest.getMainAttributes().putAll(main); // without the digests of the entries
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (SIGNATURE.matcher(entry.getName()).matches()) {
                    continue;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    manifest.write(out);
                } else {
                    try (InputStream content = in.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }
}

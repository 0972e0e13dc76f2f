// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Takes out of the laid-out products what only other systems could load: native libraries in jars that hold those of all
 * systems, and debugging symbols. What is left is copied as it is compressed.
 *
 * <pre>
 * java releng/Slim.java FOLDER    FOLDER/OS/…/plugins/*.jar, OS being linux, win32 or macosx
 * </pre>
 */
final class Slim {
    /** Native libraries by the name their jar gives their system. */
    private static final List<Pattern> NATIVE = List.of(Pattern.compile("ai/onnxruntime/native/(linux|win|osx)-.*"),
            Pattern.compile("libduckdb_java\\.so_(linux|windows|macos)_.*"));
    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "win", "win32", "windows", "win32", "osx", "macosx", "macos", "macosx");
    private static final Pattern SYMBOLS = Pattern.compile("ai/onnxruntime/native/.*\\.dSYM/.*");

    public static void main(String[] args) throws IOException {
        Path products = Path.of(args[0]);
        for (String os : List.of("linux", "win32", "macosx")) {
            if (Files.isDirectory(products.resolve(os))) {
                try (Stream<Path> folders = Files.find(products.resolve(os), 8, (f, a) -> a.isDirectory() && f.endsWith("plugins"))) {
                    for (Path plugins : folders.toList()) {
                        slim(plugins, os);
                    }
                }
            }
        }
    }

    private static void slim(Path plugins, String os) throws IOException {
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(f -> f.toString().endsWith(".jar")).toList()) {
                List<String> useless = useless(jar, os);
                if (!useless.isEmpty()) {
                    remove(jar, useless);
                }
            }
        }
    }

    private static List<String> useless(Path jar, String os) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().filter(e -> !e.isDirectory()).map(e -> e.getName()).filter(e -> SYMBOLS.matcher(e).matches() || foreign(e, os)).toList();
        }
    }

    private static boolean foreign(String entry, String os) {
        return NATIVE.stream().map(p -> p.matcher(entry)).filter(Matcher::matches).anyMatch(m -> !SYSTEMS.get(m.group(1)).equals(os));
    }

    private static void remove(Path jar, List<String> entries) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            for (String entry : entries) {
                Files.delete(zip.getPath(entry));
            }
        }
    }
}

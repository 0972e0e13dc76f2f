// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.util.Locale;

import org.hilum.spi.CacheFolder;
import org.hilum.spi.Problem;

/**
 * Loads DuckDB with its native library from Hilum's own cache. By itself DuckDB unpacks 70 MB into the temporary folder at
 * every start, leaves them there when a process is killed, and fails where that folder forbids execution. Seen through this
 * class loader it finds no library to unpack and asks the system for it, which answers with the unpacked copy.
 */
final class DuckDbLoader extends ClassLoader {
    private static final String PACKAGE = "org.duckdb.";
    private final ClassLoader origin;
    private final Path library;

    private DuckDbLoader(ClassLoader origin, Path library) {
        super(origin);
        this.origin = origin;
        this.library = library;
    }

    /** A library can be loaded by one class loader only, so there is one; nothing happens before it is asked for. */
    private static final class Once {
        static final Driver DRIVER = load();
    }

    static Driver driver() {
        return Once.DRIVER;
    }

    private static Driver load() {
        try {
            ClassLoader origin = Class.forName(PACKAGE + "DuckDBDriver", false, DuckDbLoader.class.getClassLoader()).getClassLoader();
            DuckDbLoader loader = new DuckDbLoader(origin, unpacked(origin));
            return (Driver) loader.loadClass(PACKAGE + "DuckDBDriver").getConstructor().newInstance();
        } catch (ReflectiveOperationException | IOException e) {
            throw new Problem("cannot be loaded: " + e, "DuckDB", "check that the cache folder " + CacheFolder.path() + " can be written", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = origin.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public URL getResource(String name) {
        return name.equals(resource()) ? null : super.getResource(name);
    }

    @Override
    protected String findLibrary(String name) {
        return name.equals("duckdb_java") ? library.toString() : super.findLibrary(name);
    }

    private static Path unpacked(ClassLoader origin) throws IOException {
        URL packed = origin.getResource(resource());
        if (packed == null) {
            throw new Problem("there is no DuckDB for this machine (" + resource() + ")", "DuckDB", "export to CSV or ARFF, which need none");
        }
        URLConnection connection = packed.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            long size = connection.getContentLengthLong();
            Path file = CacheFolder.path().resolve("duckdb").resolve(size + "-" + resource());
            if (!Files.isRegularFile(file) || Files.size(file) != size) {
                Files.createDirectories(file.getParent());
                Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + WholeFile.TEMPORARY);
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return file.toAbsolutePath();
        }
    }

    /** DuckDB's own name for this machine's library. */
    private static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String os = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        String cpu = machine.equals("aarch64") || machine.equals("arm64") ? "arm64" : "amd64";
        return "libduckdb_java.so_" + os + "_" + cpu;
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import ai.onnxruntime.OrtEnvironment;
import org.hilum.spi.CacheFolder;
import org.hilum.spi.Problem;

/**
 * ONNX Runtime's native libraries, unpacked once into Hilum's own cache. By itself the runtime unpacks 29 MB into the
 * temporary folder at every start, which fails where that folder forbids execution and leaves them there when a process
 * is killed.
 */
final class NativeLibraries {
    private static final String PACKED = "/ai/onnxruntime/native/";

    private NativeLibraries() {
    }

    /** The folder that holds them. */
    static Path unpacked(String version) throws IOException {
        String platform = platform();
        Path folder = CacheFolder.path().resolve("onnxruntime").resolve(version + "-" + platform);
        for (String library : libraries()) {
            URL packed = OrtEnvironment.class.getResource(PACKED + platform + "/" + library);
            if (packed == null) {
                throw new Problem("there is no ONNX Runtime for this machine (" + platform + ")", "onnx", "leave deep features out here, or run the study elsewhere");
            }
            unpack(packed, folder.resolve(library));
        }
        return folder.toAbsolutePath();
    }

    private static void unpack(URL packed, Path file) throws IOException {
        URLConnection connection = packed.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            if (Files.isRegularFile(file) && Files.size(file) == connection.getContentLengthLong()) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> libraries() {
        return windows() ? List.of("onnxruntime_providers_shared.dll", "onnxruntime.dll", "onnxruntime4j_jni.dll")
                : List.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** The runtime's own name for this machine. */
    private static String platform() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String os = windows() ? "win" : System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "osx" : "linux";
        return os + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
    }
}

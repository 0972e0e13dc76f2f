// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import org.hilum.spi.CacheFolder;
import org.hilum.spi.Problem;

/**
 * Opens ONNX Runtime, once in a process. By itself the runtime reports its use to its maker over the network and writes an
 * identifier of the device into the user's cache, from the moment it is loaded; only an environment variable that is there
 * before Java starts keeps it from that. So without the variable it is not loaded.
 */
final class InferenceRuntime {
    /** The runtime's own switch; all of Hilum's start scripts set it. */
    static final String SWITCH = "ORT_DISABLE_TELEMETRY";
    /**
     * The version in the target platform, by which the unpacked libraries are told apart. It stands here so that another
     * one changes this bundle's code, and with it what results follow from.
     */
    static final String VERSION = "1.29.0";
    private static final String LIBRARIES = "onnxruntime.native.path";

    private InferenceRuntime() {
    }

    /** @throws Problem where the switch is not set, or the native libraries cannot be loaded */
    static OrtEnvironment environment() {
        refuseTelemetry(System.getenv().getOrDefault(SWITCH, ""));
        Once.PROBLEM.ifPresent(problem -> {
            throw problem;
        });
        return Once.ENVIRONMENT.orElseThrow();
    }

    static void refuseTelemetry(String given) {
        if (!given.equals("1")) {
            throw new Problem("ONNX Runtime would report its use to its maker, since " + SWITCH + " is " + (given.isEmpty() ? "not set" : given), "onnx",
                    "start Hilum with its own start script, or set " + SWITCH + "=1 in the environment before Java starts");
        }
    }

    /** Native libraries are loaded at the first use, not when the plug-in is listed. */
    private static final class Once {
        static final Optional<OrtEnvironment> ENVIRONMENT;
        static final Optional<Problem> PROBLEM;

        static {
            Optional<OrtEnvironment> opened = Optional.empty();
            Optional<Problem> problem = Optional.empty();
            try {
                opened = Optional.of(open());
            } catch (Problem p) {
                problem = Optional.of(p);
            }
            ENVIRONMENT = opened;
            PROBLEM = problem;
        }
    }

    private static OrtEnvironment open() {
        String before = System.getProperty(LIBRARIES);
        try {
            if (before == null) {
                System.setProperty(LIBRARIES, NativeLibraries.unpacked(VERSION).toString());
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "hilum");
            environment.setTelemetry(false); // where the switch is not known: Windows
            return environment;
        } catch (Problem known) {
            throw known;
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new Problem("ONNX Runtime cannot be loaded: " + e, "onnx", "check that the cache folder " + CacheFolder.path() + " can be written", e);
        } finally {
            if (before == null) {
                System.clearProperty(LIBRARIES);
            }
            removeTemporaryFolder();
        }
    }

    /** The runtime makes an empty folder that it removes when Java ends; a process that is killed would leave it. */
    private static void removeTemporaryFolder() {
        try {
            Field folder = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
            folder.setAccessible(true);
            if (folder.get(null) instanceof Path empty) {
                Files.deleteIfExists(empty);
            }
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError stays) {
            // it is removed when Java ends
        }
    }
}

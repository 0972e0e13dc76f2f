// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui;

/** Ids of perspectives, views and commands, as plugin.xml has them. */
public final class Ids {
    public static final String STUDY_PERSPECTIVE = "org.hilum.ui.study";
    public static final String COMPARE_PERSPECTIVE = "org.hilum.ui.compare";

    public static final String NAVIGATOR = "org.hilum.ui.study.navigator";
    public static final String CASES = "org.hilum.ui.study.cases";
    public static final String SETTINGS = "org.hilum.ui.study.settings";
    public static final String PROBLEMS = "org.hilum.ui.study.problems";
    public static final String TEXT = "org.hilum.ui.study.text";
    public static final String ARMS = "org.hilum.ui.study.arms";
    public static final String PREDICTIONS = "org.hilum.ui.study.predictions";
    public static final String DIFFERENCES = "org.hilum.ui.study.differences";
    public static final String STABILITY_VIEW = "org.hilum.ui.study.stability";
    public static final String PLUGINS = "org.hilum.ui.study.plugins";
    public static final String VIEWER = "org.hilum.ui.image.viewer";
    public static final String ROC = "org.hilum.ui.chart.roc";
    public static final String CALIBRATION = "org.hilum.ui.chart.calibration";
    public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    public static final String OPEN = "org.hilum.ui.open";
    public static final String NEW = "org.hilum.ui.new";
    public static final String SAMPLE = "org.hilum.ui.sample";
    public static final String RUN = "org.hilum.ui.run";
    public static final String STABILITY = "org.hilum.ui.stability";
    public static final String STOP = "org.hilum.ui.stop";
    public static final String REPORT = "org.hilum.ui.report";
    /** Opens the panel for a feature map; region or block may be named. */
    public static final String MAP = "org.hilum.ui.map";
    public static final String MAP_REGION = "org.hilum.ui.map.region";
    public static final String MAP_BLOCK = "org.hilum.ui.map.block";
    public static final String PLUGIN_FOLDER = "org.hilum.ui.plugin-folder";
    public static final String WRITE_PLUGIN = "org.hilum.ui.write-plugin";

    private Ids() {
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.press;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void welcomePage_hasFourWaysIn_andTheWayOfPluginsSaysHow() {
        command("org.eclipse.ui.help.quickStartAction");
        await("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
        for (String way : List.of("Try the sample", "New study from images…", "New study from tables…", "Show me how…")) {
            await("the button " + way, () -> button(way).isPresent());
        }
        press(Workbench.ui(() -> button("Show me how…").orElseThrow()));
        await("what to do", () -> Workbench.dialog("Write a plug-in").isPresent());
        assertTrue(Workbench.ui(() -> button("Open plug-in folder").isPresent()));
        press(Workbench.ui(() -> button("Open the tutorial").orElseThrow()));
        await("the tutorial that the product brings", () -> Workbench.find("tutorial").map(c -> ((StyledText) c).getText()).filter(t -> t.contains("class Shells")).isPresent());
        Workbench.doing(() -> Workbench.find("tutorial").orElseThrow().getShell().close());
        await("the dialog to close", () -> Workbench.dialog("Write a plug-in").isEmpty());
    }

    @Test
    void newStudyFromImages_andFromTables_openTheWizardWithThatChoice() {
        for (Map.Entry<String, String> way : Map.of("New study from images…", "A folder of images", "New study from tables…", "Tables only").entrySet()) {
            command("org.eclipse.ui.help.quickStartAction");
            await("the welcome page", () -> button(way.getKey()).isPresent());
            press(Workbench.ui(() -> button(way.getKey()).orElseThrow()));
            Shell wizard = await("the wizard", () -> Workbench.dialog("New study"));
            assertTrue(Workbench.ui(() -> Workbench.find(wizard, c -> c instanceof Button b && b.getSelection() && b.getText().startsWith(way.getValue())).isPresent()));
            Workbench.doing(wizard::close);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.IntroPart;
import org.hilum.spi.Problem;
import org.hilum.ui.Commands;
import org.hilum.ui.Ids;
import org.hilum.ui.Messages;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.NativeLook;

/** The first page a new user sees: what Hilum is, four ways in, and the studies opened last. */
public final class WelcomePart extends IntroPart {
    private static final int WIDTH = 760;

    private Composite page;
    private LocalResourceManager resources;

    /** A way in: its heading, what it means, and the command behind it. */
    private record Way(String icon, String title, String text, String button, String command) {
    }

    private static final List<Way> WAYS = List.of(
            new Way("roc", "The sample study", "Two contrast phases of made-up livers, a clinical table and four models to compare. Ready to run, nothing to download.",
                    "Try the sample", Ids.SAMPLE),
            new Way("image", "My images", "A folder with images and the regions drawn on them, as DICOM, NIfTI or NRRD: patients and series are looked for in it.",
                    "New study from images…", Ids.NEW + "/scan"),
            new Way("table", "My tables", "Features you have already, clinical data, gene expression: any CSV table with a row for each patient.",
                    "New study from tables…", Ids.NEW + "/tables"),
            new Way("settings", "Write a plug-in", "Your own feature, filter, learner or metric in about forty lines of Java, compared with everybody else's.",
                    "Show me how…", Ids.WRITE_PLUGIN));

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Color white = parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        page = new Composite(parent, SWT.NONE);
        NativeLook.of(page);
        page.setBackground(white);
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        page.setLayout(new GridLayout());
        Composite middle = new Composite(page, SWT.NONE);
        GridData centred = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        centred.widthHint = WIDTH;
        middle.setLayoutData(centred);
        GridLayout two = new GridLayout(2, true);
        two.horizontalSpacing = 28;
        two.verticalSpacing = 24;
        middle.setLayout(two);
        heading(middle);
        WAYS.forEach(way -> card(middle, way));
        recent(middle);
    }

    private void heading(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.horizontalSpacing = 16;
        head.setLayout(grid);
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle("org.hilum.ui", "icons/hilum64.png").orElseThrow()));
        logo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
        Label title = new Label(head, SWT.NONE);
        title.setText("Hilum");
        title.setFont(font(2.2, true));
        Label what = new Label(head, SWT.WRAP);
        what.setText("Imaging, clinical and molecular data in one model.");
    }

    private void card(Composite parent, Way way) {
        Composite card = new Composite(parent, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.horizontalSpacing = 12;
        card.setLayout(grid);
        Label icon = new Label(card, SWT.NONE);
        icon.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle("org.hilum.ui", "icons/" + way.icon() + ".svg").orElseThrow()));
        Label title = new Label(card, SWT.NONE);
        title.setText(way.title());
        title.setFont(font(1.3, true));
        new Label(card, SWT.NONE);
        Label text = new Label(card, SWT.WRAP);
        text.setText(way.text());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH / 2 - 60;
        text.setLayoutData(wide);
        new Label(card, SWT.NONE);
        Button button = new Button(card, SWT.PUSH);
        button.setText(way.button());
        button.addListener(SWT.Selection, e -> go(way.command()));
    }

    private void recent(Composite parent) {
        Session session = getIntroSite().getService(Session.class);
        List<Path> studies = session.recent().studies();
        if (studies.isEmpty()) {
            return;
        }
        Label title = new Label(parent, SWT.NONE);
        title.setText("Opened last");
        title.setFont(font(1.1, true));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (Path study : studies) {
            Link link = new Link(parent, SWT.NONE);
            link.setText("<a>" + study.getFileName() + "</a>  " + study.getParent());
            link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            link.addListener(SWT.Selection, e -> {
                try {
                    session.open(study);
                    close();
                } catch (Problem gone) {
                    session.recent().forget(study);
                    Messages.show(link.getShell(), "The study cannot be opened", gone);
                }
            });
        }
    }

    private void go(String command) {
        IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
        close();
        int slash = command.indexOf('/');
        if (slash < 0) {
            Commands.run(window, command);
        } else {
            Commands.run(window, command.substring(0, slash), java.util.Map.of("org.hilum.ui.new.from", command.substring(slash + 1)));
        }
    }

    private void close() {
        getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
    }

    private Font font(double size, boolean bold) {
        int height = (int) Math.rint(JFaceResources.getDefaultFont().getFontData()[0].getHeight() * size);
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(height).setStyle(bold ? SWT.BOLD : SWT.NORMAL));
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page is the same beside other views
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}

// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.hilum.spi.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What a {@code plugin.xml} must be before the extension registry reads it, which passes over much in silence. */
final class PluginXml {
    private PluginXml() {
    }

    /** @throws Problem when it would contribute nothing, or is more than plain data */
    static void check(String xml, String place) {
        if (xml.contains("<!DOCTYPE")) {
            throw new Problem("plugin.xml has a document type", place, "remove the <!DOCTYPE …> line");
        }
        if (!xml.contains("<?eclipse ")) {
            throw new Problem("plugin.xml lacks its second line, without which it contributes nothing", place,
                    "write <?eclipse version=\"3.4\"?> below the <?xml …?> line");
        }
    }

    /** As {@link #check}, and reads it through: for the jars of others. */
    static void checkWhole(String xml, String place) {
        check(xml, place);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
        } catch (SAXParseException e) {
            throw new Problem("plugin.xml is broken in line " + e.getLineNumber() + ": " + e.getMessage(), place, "correct that line", e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Problem("plugin.xml cannot be read: " + e.getMessage(), place, "correct plugin.xml", e);
        }
    }
}

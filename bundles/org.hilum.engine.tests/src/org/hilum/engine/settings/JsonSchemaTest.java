// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;

import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    enum Weights { MEAN, INNER_AUC }

    record Step(@Param(label = "From") int from, @Param(label = "To") OptionalDouble to) {
    }

    record All(@Param(label = "Bin width", unit = "HU", min = 0.1, help = "How wide.") double binWidth, @Param(label = "Weights") Weights weights, @Param(label = "Steps") List<Step> steps,
            @Param(label = "Step") Step step) {
    }

    @Test
    void document_describesEverySettingAndForbidsOthers() {
        All usual = new All(25, Weights.MEAN, List.of(), new Step(1, OptionalDouble.empty()));
        assertEquals("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Test",
                  "description": "What it does.",
                  "type": "object",
                  "properties": {
                    "bin-width": {
                      "title": "Bin width",
                      "description": "How wide. (unit: HU)",
                      "type": "number",
                      "minimum": 0.1,
                      "default": 25.0
                    },
                    "weights": {
                      "title": "Weights",
                      "enum": [ "mean", "inner-auc" ],
                      "default": "mean"
                    },
                    "steps": {
                      "title": "Steps",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "from": {
                            "title": "From",
                            "type": "integer"
                          },
                          "to": {
                            "title": "To",
                            "type": [ "number", "null" ]
                          }
                        },
                        "required": [ "from" ],
                        "additionalProperties": false
                      },
                      "default": [ ]
                    },
                    "step": {
                      "title": "Step",
                      "type": "object",
                      "properties": {
                        "from": {
                          "title": "From",
                          "type": "integer",
                          "default": 1
                        },
                        "to": {
                          "title": "To",
                          "type": [ "number", "null" ],
                          "default": null
                        }
                      },
                      "additionalProperties": false
                    }
                  },
                  "additionalProperties": false
                }""", CanonicalJson.pretty(JsonSchema.document("Test", "What it does.", Schema.of(All.class), usual)).replace("\r", ""));
    }
}

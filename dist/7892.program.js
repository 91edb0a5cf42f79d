export const id = 7892;
export const ids = [7892];
export const modules = {

/***/ 7892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuration: () => (/* binding */ configuration),
/* harmony export */   pack: () => (/* binding */ pack),
/* harmony export */   policy: () => (/* binding */ policy),
/* harmony export */   pullRequest: () => (/* binding */ pullRequest)
/* harmony export */ });
// @ts-nocheck Made by scripts/validators.mjs from the JSON Schemas beside it.

const configuration = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate configuration", "description": "`.gitops-gate.yaml` at the root of a GitOps repository. Everything is optional: what is left out is inferred.", "type": "object", "additionalProperties": false, "properties": { "extends": { "title": "Packs and policy files", "description": "Packs of the gate (`recommended`), and files or directories of policies and packs: of this repository (`policies/`), or of a checkout beside it (`../policies/`). Default: `[recommended]`.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "clusters": { "title": "Clusters", "description": "Clusters that exist, where the files do not say it or say it wrongly.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the cluster.", "type": "string", "minLength": 1 }, "path": { "description": "Directory that holds what this cluster runs.", "type": "string", "minLength": 1 }, "server": { "description": "URL of its API server, as Argo CD destinations write it.", "type": "string", "minLength": 1 }, "environment": { "description": "Environment that the cluster belongs to.", "type": "string", "minLength": 1 }, "labels": { "description": "Labels of its cluster Secret in Argo CD, by which cluster generators of ApplicationSets select it. It needs a server too.", "type": "object", "additionalProperties": { "type": "string" } } } } }, "layers": { "title": "Layers", "description": "Layers, outermost first: a layer may depend on those after it, never on those before it.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "description": "Name of the layer.", "type": "string", "minLength": 1 }, "paths": { "description": "Globs of the paths in it.", "$ref": "#/definitions/globs" } } } }, "environments": { "title": "Environments", "description": "Environments in the order of promotion, with their risk, and what belongs to each.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the environment: dev, staging, prod …", "type": "string", "minLength": 1 }, "risk": { "description": "Risk class.", "$ref": "#/definitions/risk" }, "match": { "description": "What belongs to the environment. Any one of these is enough.", "type": "object", "additionalProperties": false, "properties": { "clusters": { "description": "Globs of cluster names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of paths.", "$ref": "#/definitions/globs" } } } } } }, "sources": { "title": "Other repositories", "description": "Repositories that are checked out here. `path: .` says that a URL is this repository.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["url", "path"], "properties": { "url": { "description": "URL as the manifests write it.", "type": "string", "minLength": 1 }, "path": { "description": "Where it is checked out, relative to the root.", "type": "string", "minLength": 1 } } } }, "directories": { "title": "Directories that are applied as they are", "description": "Directories that are units of their own where neither Flux nor Argo CD says so.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "cluster"], "properties": { "path": { "description": "The directory, relative to the root.", "type": "string", "minLength": 1 }, "cluster": { "description": "Cluster that it is applied to.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace of objects that name none.", "type": "string", "minLength": 1 } } } }, "approvals": { "title": "Approvals", "description": "Who must approve a pull request that changes what an environment runs.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["minimum"], "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the rule is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the rule is for.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } }, "minimum": { "description": "Number of approvals that are needed.", "type": "integer", "minimum": 1 }, "users": { "description": "People whose approval counts. With neither users nor teams, everybody's counts.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "teams": { "description": "Teams whose members' approval counts, as `organization/team`.", "type": "array", "items": { "type": "string", "pattern": "^[^/ ]+/[^/ ]+$" } } } } }, "changeRequests": { "title": "Change requests", "description": "What the description of a pull request must say where it changes what an environment runs.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["fields"], "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the rule is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the rule is for.", "$ref": "#/definitions/risks" }, "fields": { "description": "Fields of the description: headings with text below, or lines of the form `Field: value`.", "type": "array", "minItems": 1, "items": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "minLength": 1, "pattern": "\\S" }, "else": { "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the field.", "type": "string", "minLength": 1, "pattern": "\\S" }, "also": { "description": "Other names that it may have.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "pattern": { "description": "A regular expression (RE2) that must be found in it.", "type": "string", "minLength": 1 } } } } } } } }, "windows": { "title": "Maintenance windows", "description": "When a change may reach an environment. One that has windows is closed outside of them.", "type": "array", "items": { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the window is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the window is for.", "$ref": "#/definitions/risks" }, "days": { "description": "Days on which it opens; every day where none is named.", "type": "array", "minItems": 1, "items": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] } }, "from": { "description": "When it opens, as HH:MM. Default: the start of the day.", "$ref": "#/definitions/clock" }, "to": { "description": "When it closes, as HH:MM; earlier than `from` for a window over midnight. Default: the end of the day.", "$ref": "#/definitions/clock" }, "timeZone": { "description": "Name of the IANA time zone, such as Europe/Berlin. Default: UTC.", "type": "string", "minLength": 1 } } } }, "freezes": { "title": "Freezes", "description": "When no change may reach an environment, whatever its windows say.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the freeze is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the freeze is for.", "$ref": "#/definitions/risks" }, "from": { "description": "First day, as YYYY-MM-DD, or YYYY-MM-DDTHH:MM.", "$ref": "#/definitions/moment" }, "to": { "description": "Last day, as YYYY-MM-DD and to its end, or YYYY-MM-DDTHH:MM.", "$ref": "#/definitions/moment" }, "timeZone": { "description": "Name of the IANA time zone, such as Europe/Berlin. Default: UTC.", "type": "string", "minLength": 1 }, "reason": { "description": "Why.", "type": "string", "minLength": 1 } } } }, "promotion": { "title": "Order of promotion", "description": "Globs of environments in the order in which versions reach them; what one glob matches is one stage. Default: the order of `environments`, those of one risk class beside each other.", "$ref": "#/definitions/globs" }, "policies": { "title": "Policies", "description": "Severity and parameters by policy id: a severity, or an object with both, and with what is otherwise for some items.", "type": "object", "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/definitions/severity" }, "else": { "additionalProperties": false, "properties": { "severity": { "description": "How much a finding weighs.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters: see the page of the policy.", "type": "object" }, "overrides": { "description": "Other settings for some items. Where several match, the later one wins.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match"], "anyOf": [{ "required": ["severity"] }, { "required": ["params"] }], "properties": { "match": { "description": "Which items: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "severity": { "description": "How much a finding weighs there.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters that are others there.", "type": "object" } } } } } } } }, "waivers": { "title": "Waivers", "description": "Exemptions, each with a reason.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "match", "reason"], "properties": { "policy": { "description": "Id of the policy.", "type": "string", "minLength": 1 }, "match": { "description": "Which findings it covers: every field given must match, each as a glob.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "Glob of the file of the finding.", "type": "string", "minLength": 1 }, "cluster": { "description": "Glob of the cluster.", "type": "string", "minLength": 1 }, "environment": { "description": "Glob of the environment.", "type": "string", "minLength": 1 }, "unit": { "description": "Glob of the id of the unit.", "type": "string", "minLength": 1 }, "kind": { "description": "Glob of the kind of the object.", "type": "string", "minLength": 1 }, "namespace": { "description": "Glob of the namespace.", "type": "string", "minLength": 1 }, "name": { "description": "Glob of the name of the object.", "type": "string", "minLength": 1 } } }, "owner": { "description": "Who answers for it.", "type": "string", "minLength": 1 }, "reason": { "description": "Why it is granted.", "type": "string", "minLength": 1, "pattern": "\\S" }, "expires": { "description": "The last day on which it holds, UTC, as YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } }, "exclude": { "title": "Files left alone", "description": "Globs of files that the gate does not read.", "type": "array", "items": { "type": "string", "minLength": 1 } } }, "definitions": { "globs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "clock": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" }, "moment": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, "risks": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } }, "risk": { "enum": ["low", "medium", "high", "critical"] }, "severity": { "enum": ["error", "warning", "note", "off"] } } };
const schema12 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
const schema13 = { "enum": ["low", "medium", "high", "critical"] };
const schema23 = { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" };
const schema26 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" };
const schema29 = { "enum": ["error", "warning", "note", "off"] };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^/ ]+/[^/ ]+$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema20 = { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "critical"))) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/risk/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.type, parentSchema: schema20, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data0 = data.extends;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (data1.length < 1) {
                            const err1 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.extends.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.items.type, parentSchema: schema11.properties.extends.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.extends.type, parentSchema: schema11.properties.extends, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.clusters !== undefined) {
            let data2 = data.clusters;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.name === undefined) {
                            const err4 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (!(((((key1 === "name") || (key1 === "path")) || (key1 === "server")) || (key1 === "environment")) || (key1 === "labels"))) {
                                const err5 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.clusters.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data3.name !== undefined) {
                            let data4 = data3.name;
                            if (typeof data4 === "string") {
                                if (data4.length < 1) {
                                    const err6 = { instancePath: instancePath + "/clusters/" + i1 + "/name", schemaPath: "#/properties/clusters/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.clusters.items.properties.name, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/clusters/" + i1 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.name.type, parentSchema: schema11.properties.clusters.items.properties.name, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data3.path !== undefined) {
                            let data5 = data3.path;
                            if (typeof data5 === "string") {
                                if (data5.length < 1) {
                                    const err8 = { instancePath: instancePath + "/clusters/" + i1 + "/path", schemaPath: "#/properties/clusters/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.clusters.items.properties.path, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/clusters/" + i1 + "/path", schemaPath: "#/properties/clusters/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.path.type, parentSchema: schema11.properties.clusters.items.properties.path, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data3.server !== undefined) {
                            let data6 = data3.server;
                            if (typeof data6 === "string") {
                                if (data6.length < 1) {
                                    const err10 = { instancePath: instancePath + "/clusters/" + i1 + "/server", schemaPath: "#/properties/clusters/items/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.clusters.items.properties.server, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err11 = { instancePath: instancePath + "/clusters/" + i1 + "/server", schemaPath: "#/properties/clusters/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.server.type, parentSchema: schema11.properties.clusters.items.properties.server, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data3.environment !== undefined) {
                            let data7 = data3.environment;
                            if (typeof data7 === "string") {
                                if (data7.length < 1) {
                                    const err12 = { instancePath: instancePath + "/clusters/" + i1 + "/environment", schemaPath: "#/properties/clusters/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.clusters.items.properties.environment, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/clusters/" + i1 + "/environment", schemaPath: "#/properties/clusters/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.environment.type, parentSchema: schema11.properties.clusters.items.properties.environment, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data3.labels !== undefined) {
                            let data8 = data3.labels;
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                for (const key2 in data8) {
                                    let data9 = data8[key2];
                                    if (typeof data9 !== "string") {
                                        const err14 = { instancePath: instancePath + "/clusters/" + i1 + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clusters/items/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.labels.additionalProperties.type, parentSchema: schema11.properties.clusters.items.properties.labels.additionalProperties, data: data9 };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/clusters/" + i1 + "/labels", schemaPath: "#/properties/clusters/items/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.properties.labels.type, parentSchema: schema11.properties.clusters.items.properties.labels, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.type, parentSchema: schema11.properties.clusters.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data2 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.layers !== undefined) {
            let data10 = data.layers;
            if (Array.isArray(data10)) {
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data11 = data10[i2];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.name === undefined) {
                            const err18 = { instancePath: instancePath + "/layers/" + i2, schemaPath: "#/properties/layers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.properties.layers.items.required, parentSchema: schema11.properties.layers.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data11.paths === undefined) {
                            const err19 = { instancePath: instancePath + "/layers/" + i2, schemaPath: "#/properties/layers/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property '" + "paths" + "'", schema: schema11.properties.layers.items.required, parentSchema: schema11.properties.layers.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        for (const key3 in data11) {
                            if (!((key3 === "name") || (key3 === "paths"))) {
                                const err20 = { instancePath: instancePath + "/layers/" + i2, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.layers.items, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data11.name !== undefined) {
                            let data12 = data11.name;
                            if (typeof data12 === "string") {
                                if (data12.length < 1) {
                                    const err21 = { instancePath: instancePath + "/layers/" + i2 + "/name", schemaPath: "#/properties/layers/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.layers.items.properties.name, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/layers/" + i2 + "/name", schemaPath: "#/properties/layers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.layers.items.properties.name.type, parentSchema: schema11.properties.layers.items.properties.name, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data11.paths !== undefined) {
                            let data13 = data11.paths;
                            if (Array.isArray(data13)) {
                                if (data13.length < 1) {
                                    const err23 = { instancePath: instancePath + "/layers/" + i2 + "/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                                const len3 = data13.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data14 = data13[i3];
                                    if (typeof data14 === "string") {
                                        if (data14.length < 1) {
                                            const err24 = { instancePath: instancePath + "/layers/" + i2 + "/paths/" + i3, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data14 };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err25 = { instancePath: instancePath + "/layers/" + i2 + "/paths/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data14 };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/layers/" + i2 + "/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/layers/" + i2, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.layers.items.type, parentSchema: schema11.properties.layers.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.layers.type, parentSchema: schema11.properties.layers, data: data10 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.environments !== undefined) {
            let data15 = data.environments;
            if (Array.isArray(data15)) {
                const len4 = data15.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data16 = data15[i4];
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.name === undefined) {
                            const err29 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.properties.environments.items.required, parentSchema: schema11.properties.environments.items, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        for (const key4 in data16) {
                            if (!(((key4 === "name") || (key4 === "risk")) || (key4 === "match"))) {
                                const err30 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.environments.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data16.name !== undefined) {
                            let data17 = data16.name;
                            if (typeof data17 === "string") {
                                if (data17.length < 1) {
                                    const err31 = { instancePath: instancePath + "/environments/" + i4 + "/name", schemaPath: "#/properties/environments/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.environments.items.properties.name, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/environments/" + i4 + "/name", schemaPath: "#/properties/environments/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.environments.items.properties.name.type, parentSchema: schema11.properties.environments.items.properties.name, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data16.risk !== undefined) {
                            let data18 = data16.risk;
                            if (!((((data18 === "low") || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))) {
                                const err33 = { instancePath: instancePath + "/environments/" + i4 + "/risk", schemaPath: "#/definitions/risk/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data16.match !== undefined) {
                            let data19 = data16.match;
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                for (const key5 in data19) {
                                    if (!(((key5 === "clusters") || (key5 === "namespaces")) || (key5 === "paths"))) {
                                        const err34 = { instancePath: instancePath + "/environments/" + i4 + "/match", schemaPath: "#/properties/environments/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.environments.items.properties.match, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err34];
                                        }
                                        else {
                                            vErrors.push(err34);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.clusters !== undefined) {
                                    let data20 = data19.clusters;
                                    if (Array.isArray(data20)) {
                                        if (data20.length < 1) {
                                            const err35 = { instancePath: instancePath + "/environments/" + i4 + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data20 };
                                            if (vErrors === null) {
                                                vErrors = [err35];
                                            }
                                            else {
                                                vErrors.push(err35);
                                            }
                                            errors++;
                                        }
                                        const len5 = data20.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                            let data21 = data20[i5];
                                            if (typeof data21 === "string") {
                                                if (data21.length < 1) {
                                                    const err36 = { instancePath: instancePath + "/environments/" + i4 + "/match/clusters/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data21 };
                                                    if (vErrors === null) {
                                                        vErrors = [err36];
                                                    }
                                                    else {
                                                        vErrors.push(err36);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err37 = { instancePath: instancePath + "/environments/" + i4 + "/match/clusters/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data21 };
                                                if (vErrors === null) {
                                                    vErrors = [err37];
                                                }
                                                else {
                                                    vErrors.push(err37);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/environments/" + i4 + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data20 };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.namespaces !== undefined) {
                                    let data22 = data19.namespaces;
                                    if (Array.isArray(data22)) {
                                        if (data22.length < 1) {
                                            const err39 = { instancePath: instancePath + "/environments/" + i4 + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data22 };
                                            if (vErrors === null) {
                                                vErrors = [err39];
                                            }
                                            else {
                                                vErrors.push(err39);
                                            }
                                            errors++;
                                        }
                                        const len6 = data22.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                            let data23 = data22[i6];
                                            if (typeof data23 === "string") {
                                                if (data23.length < 1) {
                                                    const err40 = { instancePath: instancePath + "/environments/" + i4 + "/match/namespaces/" + i6, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data23 };
                                                    if (vErrors === null) {
                                                        vErrors = [err40];
                                                    }
                                                    else {
                                                        vErrors.push(err40);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err41 = { instancePath: instancePath + "/environments/" + i4 + "/match/namespaces/" + i6, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err41];
                                                }
                                                else {
                                                    vErrors.push(err41);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err42 = { instancePath: instancePath + "/environments/" + i4 + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data22 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.paths !== undefined) {
                                    let data24 = data19.paths;
                                    if (Array.isArray(data24)) {
                                        if (data24.length < 1) {
                                            const err43 = { instancePath: instancePath + "/environments/" + i4 + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data24 };
                                            if (vErrors === null) {
                                                vErrors = [err43];
                                            }
                                            else {
                                                vErrors.push(err43);
                                            }
                                            errors++;
                                        }
                                        const len7 = data24.length;
                                        for (let i7 = 0; i7 < len7; i7++) {
                                            let data25 = data24[i7];
                                            if (typeof data25 === "string") {
                                                if (data25.length < 1) {
                                                    const err44 = { instancePath: instancePath + "/environments/" + i4 + "/match/paths/" + i7, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data25 };
                                                    if (vErrors === null) {
                                                        vErrors = [err44];
                                                    }
                                                    else {
                                                        vErrors.push(err44);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err45 = { instancePath: instancePath + "/environments/" + i4 + "/match/paths/" + i7, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data25 };
                                                if (vErrors === null) {
                                                    vErrors = [err45];
                                                }
                                                else {
                                                    vErrors.push(err45);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err46 = { instancePath: instancePath + "/environments/" + i4 + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data24 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/environments/" + i4 + "/match", schemaPath: "#/properties/environments/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.items.properties.match.type, parentSchema: schema11.properties.environments.items.properties.match, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err48 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.items.type, parentSchema: schema11.properties.environments.items, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data15 };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.sources !== undefined) {
            let data26 = data.sources;
            if (Array.isArray(data26)) {
                const len8 = data26.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data27 = data26[i8];
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.url === undefined) {
                            const err50 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema11.properties.sources.items.required, parentSchema: schema11.properties.sources.items, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data27.path === undefined) {
                            const err51 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema11.properties.sources.items.required, parentSchema: schema11.properties.sources.items, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        for (const key6 in data27) {
                            if (!((key6 === "url") || (key6 === "path"))) {
                                const err52 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sources.items, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data27.url !== undefined) {
                            let data28 = data27.url;
                            if (typeof data28 === "string") {
                                if (data28.length < 1) {
                                    const err53 = { instancePath: instancePath + "/sources/" + i8 + "/url", schemaPath: "#/properties/sources/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.sources.items.properties.url, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err54 = { instancePath: instancePath + "/sources/" + i8 + "/url", schemaPath: "#/properties/sources/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.items.properties.url.type, parentSchema: schema11.properties.sources.items.properties.url, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data27.path !== undefined) {
                            let data29 = data27.path;
                            if (typeof data29 === "string") {
                                if (data29.length < 1) {
                                    const err55 = { instancePath: instancePath + "/sources/" + i8 + "/path", schemaPath: "#/properties/sources/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.sources.items.properties.path, data: data29 };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/sources/" + i8 + "/path", schemaPath: "#/properties/sources/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.sources.items.properties.path.type, parentSchema: schema11.properties.sources.items.properties.path, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sources.items.type, parentSchema: schema11.properties.sources.items, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sources.type, parentSchema: schema11.properties.sources, data: data26 };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
        if (data.directories !== undefined) {
            let data30 = data.directories;
            if (Array.isArray(data30)) {
                const len9 = data30.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    let data31 = data30[i9];
                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                        if (data31.path === undefined) {
                            const err59 = { instancePath: instancePath + "/directories/" + i9, schemaPath: "#/properties/directories/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema11.properties.directories.items.required, parentSchema: schema11.properties.directories.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        if (data31.cluster === undefined) {
                            const err60 = { instancePath: instancePath + "/directories/" + i9, schemaPath: "#/properties/directories/items/required", keyword: "required", params: { missingProperty: "cluster" }, message: "must have required property '" + "cluster" + "'", schema: schema11.properties.directories.items.required, parentSchema: schema11.properties.directories.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        for (const key7 in data31) {
                            if (!(((key7 === "path") || (key7 === "cluster")) || (key7 === "namespace"))) {
                                const err61 = { instancePath: instancePath + "/directories/" + i9, schemaPath: "#/properties/directories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.directories.items, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data31.path !== undefined) {
                            let data32 = data31.path;
                            if (typeof data32 === "string") {
                                if (data32.length < 1) {
                                    const err62 = { instancePath: instancePath + "/directories/" + i9 + "/path", schemaPath: "#/properties/directories/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.directories.items.properties.path, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/directories/" + i9 + "/path", schemaPath: "#/properties/directories/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.directories.items.properties.path.type, parentSchema: schema11.properties.directories.items.properties.path, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data31.cluster !== undefined) {
                            let data33 = data31.cluster;
                            if (typeof data33 === "string") {
                                if (data33.length < 1) {
                                    const err64 = { instancePath: instancePath + "/directories/" + i9 + "/cluster", schemaPath: "#/properties/directories/items/properties/cluster/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.directories.items.properties.cluster, data: data33 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/directories/" + i9 + "/cluster", schemaPath: "#/properties/directories/items/properties/cluster/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.directories.items.properties.cluster.type, parentSchema: schema11.properties.directories.items.properties.cluster, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data31.namespace !== undefined) {
                            let data34 = data31.namespace;
                            if (typeof data34 === "string") {
                                if (data34.length < 1) {
                                    const err66 = { instancePath: instancePath + "/directories/" + i9 + "/namespace", schemaPath: "#/properties/directories/items/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.directories.items.properties.namespace, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err67 = { instancePath: instancePath + "/directories/" + i9 + "/namespace", schemaPath: "#/properties/directories/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.directories.items.properties.namespace.type, parentSchema: schema11.properties.directories.items.properties.namespace, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err68 = { instancePath: instancePath + "/directories/" + i9, schemaPath: "#/properties/directories/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.directories.items.type, parentSchema: schema11.properties.directories.items, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/directories", schemaPath: "#/properties/directories/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.directories.type, parentSchema: schema11.properties.directories, data: data30 };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.approvals !== undefined) {
            let data35 = data.approvals;
            if (Array.isArray(data35)) {
                const len10 = data35.length;
                for (let i10 = 0; i10 < len10; i10++) {
                    let data36 = data35[i10];
                    const _errs87 = errors;
                    let valid35 = false;
                    const _errs88 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.environments === undefined) {
                            const err70 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.approvals.items.anyOf[0].required, parentSchema: schema11.properties.approvals.items.anyOf[0], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs88 === errors;
                    valid35 = valid35 || _valid0;
                    if (!valid35) {
                        const _errs89 = errors;
                        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                            if (data36.risks === undefined) {
                                const err71 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.approvals.items.anyOf[1].required, parentSchema: schema11.properties.approvals.items.anyOf[1], data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs89 === errors;
                        valid35 = valid35 || _valid0;
                    }
                    if (!valid35) {
                        const err72 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.approvals.items.anyOf, parentSchema: schema11.properties.approvals.items, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs87;
                        if (vErrors !== null) {
                            if (_errs87) {
                                vErrors.length = _errs87;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.minimum === undefined) {
                            const err73 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property '" + "minimum" + "'", schema: schema11.properties.approvals.items.required, parentSchema: schema11.properties.approvals.items, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        for (const key8 in data36) {
                            if (!(((((key8 === "environments") || (key8 === "risks")) || (key8 === "minimum")) || (key8 === "users")) || (key8 === "teams"))) {
                                const err74 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.approvals.items, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data36.environments !== undefined) {
                            let data37 = data36.environments;
                            if (Array.isArray(data37)) {
                                if (data37.length < 1) {
                                    const err75 = { instancePath: instancePath + "/approvals/" + i10 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data37 };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                const len11 = data37.length;
                                for (let i11 = 0; i11 < len11; i11++) {
                                    let data38 = data37[i11];
                                    if (typeof data38 === "string") {
                                        if (data38.length < 1) {
                                            const err76 = { instancePath: instancePath + "/approvals/" + i10 + "/environments/" + i11, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err77 = { instancePath: instancePath + "/approvals/" + i10 + "/environments/" + i11, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err77];
                                        }
                                        else {
                                            vErrors.push(err77);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err78 = { instancePath: instancePath + "/approvals/" + i10 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err78];
                                }
                                else {
                                    vErrors.push(err78);
                                }
                                errors++;
                            }
                        }
                        if (data36.risks !== undefined) {
                            let data39 = data36.risks;
                            if (Array.isArray(data39)) {
                                if (data39.length < 1) {
                                    const err79 = { instancePath: instancePath + "/approvals/" + i10 + "/risks", schemaPath: "#/properties/approvals/items/properties/risks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.approvals.items.properties.risks, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                                const len12 = data39.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                    let data40 = data39[i12];
                                    if (!((((data40 === "low") || (data40 === "medium")) || (data40 === "high")) || (data40 === "critical"))) {
                                        const err80 = { instancePath: instancePath + "/approvals/" + i10 + "/risks/" + i12, schemaPath: "#/definitions/risk/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data40 };
                                        if (vErrors === null) {
                                            vErrors = [err80];
                                        }
                                        else {
                                            vErrors.push(err80);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err81 = { instancePath: instancePath + "/approvals/" + i10 + "/risks", schemaPath: "#/properties/approvals/items/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.risks.type, parentSchema: schema11.properties.approvals.items.properties.risks, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err81];
                                }
                                else {
                                    vErrors.push(err81);
                                }
                                errors++;
                            }
                        }
                        if (data36.minimum !== undefined) {
                            let data41 = data36.minimum;
                            if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                const err82 = { instancePath: instancePath + "/approvals/" + i10 + "/minimum", schemaPath: "#/properties/approvals/items/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.approvals.items.properties.minimum.type, parentSchema: schema11.properties.approvals.items.properties.minimum, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                            if ((typeof data41 == "number") && (isFinite(data41))) {
                                if (data41 < 1 || isNaN(data41)) {
                                    const err83 = { instancePath: instancePath + "/approvals/" + i10 + "/minimum", schemaPath: "#/properties/approvals/items/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.approvals.items.properties.minimum, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data36.users !== undefined) {
                            let data42 = data36.users;
                            if (Array.isArray(data42)) {
                                const len13 = data42.length;
                                for (let i13 = 0; i13 < len13; i13++) {
                                    let data43 = data42[i13];
                                    if (typeof data43 === "string") {
                                        if (data43.length < 1) {
                                            const err84 = { instancePath: instancePath + "/approvals/" + i10 + "/users/" + i13, schemaPath: "#/properties/approvals/items/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.approvals.items.properties.users.items, data: data43 };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err85 = { instancePath: instancePath + "/approvals/" + i10 + "/users/" + i13, schemaPath: "#/properties/approvals/items/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.approvals.items.properties.users.items.type, parentSchema: schema11.properties.approvals.items.properties.users.items, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err86 = { instancePath: instancePath + "/approvals/" + i10 + "/users", schemaPath: "#/properties/approvals/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.users.type, parentSchema: schema11.properties.approvals.items.properties.users, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                        if (data36.teams !== undefined) {
                            let data44 = data36.teams;
                            if (Array.isArray(data44)) {
                                const len14 = data44.length;
                                for (let i14 = 0; i14 < len14; i14++) {
                                    let data45 = data44[i14];
                                    if (typeof data45 === "string") {
                                        if (!pattern0.test(data45)) {
                                            const err87 = { instancePath: instancePath + "/approvals/" + i10 + "/teams/" + i14, schemaPath: "#/properties/approvals/items/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[^/ ]+/[^/ ]+$" }, message: "must match pattern \"" + "^[^/ ]+/[^/ ]+$" + "\"", schema: "^[^/ ]+/[^/ ]+$", parentSchema: schema11.properties.approvals.items.properties.teams.items, data: data45 };
                                            if (vErrors === null) {
                                                vErrors = [err87];
                                            }
                                            else {
                                                vErrors.push(err87);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err88 = { instancePath: instancePath + "/approvals/" + i10 + "/teams/" + i14, schemaPath: "#/properties/approvals/items/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.approvals.items.properties.teams.items.type, parentSchema: schema11.properties.approvals.items.properties.teams.items, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err88];
                                        }
                                        else {
                                            vErrors.push(err88);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err89 = { instancePath: instancePath + "/approvals/" + i10 + "/teams", schemaPath: "#/properties/approvals/items/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.teams.type, parentSchema: schema11.properties.approvals.items.properties.teams, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err90 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.approvals.items.type, parentSchema: schema11.properties.approvals.items, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err91 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.type, parentSchema: schema11.properties.approvals, data: data35 };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
        }
        if (data.changeRequests !== undefined) {
            let data46 = data.changeRequests;
            if (Array.isArray(data46)) {
                const len15 = data46.length;
                for (let i15 = 0; i15 < len15; i15++) {
                    let data47 = data46[i15];
                    const _errs114 = errors;
                    let valid49 = false;
                    const _errs115 = errors;
                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                        if (data47.environments === undefined) {
                            const err92 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.changeRequests.items.anyOf[0].required, parentSchema: schema11.properties.changeRequests.items.anyOf[0], data: data47 };
                            if (vErrors === null) {
                                vErrors = [err92];
                            }
                            else {
                                vErrors.push(err92);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs115 === errors;
                    valid49 = valid49 || _valid1;
                    if (!valid49) {
                        const _errs116 = errors;
                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                            if (data47.risks === undefined) {
                                const err93 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.changeRequests.items.anyOf[1].required, parentSchema: schema11.properties.changeRequests.items.anyOf[1], data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                        var _valid1 = _errs116 === errors;
                        valid49 = valid49 || _valid1;
                    }
                    if (!valid49) {
                        const err94 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.changeRequests.items.anyOf, parentSchema: schema11.properties.changeRequests.items, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs114;
                        if (vErrors !== null) {
                            if (_errs114) {
                                vErrors.length = _errs114;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                        if (data47.fields === undefined) {
                            const err95 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'", schema: schema11.properties.changeRequests.items.required, parentSchema: schema11.properties.changeRequests.items, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                        for (const key9 in data47) {
                            if (!(((key9 === "environments") || (key9 === "risks")) || (key9 === "fields"))) {
                                const err96 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.changeRequests.items, data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                        if (data47.environments !== undefined) {
                            let data48 = data47.environments;
                            if (Array.isArray(data48)) {
                                if (data48.length < 1) {
                                    const err97 = { instancePath: instancePath + "/changeRequests/" + i15 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err97];
                                    }
                                    else {
                                        vErrors.push(err97);
                                    }
                                    errors++;
                                }
                                const len16 = data48.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                    let data49 = data48[i16];
                                    if (typeof data49 === "string") {
                                        if (data49.length < 1) {
                                            const err98 = { instancePath: instancePath + "/changeRequests/" + i15 + "/environments/" + i16, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err98];
                                            }
                                            else {
                                                vErrors.push(err98);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err99 = { instancePath: instancePath + "/changeRequests/" + i15 + "/environments/" + i16, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err100 = { instancePath: instancePath + "/changeRequests/" + i15 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err100];
                                }
                                else {
                                    vErrors.push(err100);
                                }
                                errors++;
                            }
                        }
                        if (data47.risks !== undefined) {
                            if (!(validate11(data47.risks, { instancePath: instancePath + "/changeRequests/" + i15 + "/risks", parentData: data47, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data47.fields !== undefined) {
                            let data51 = data47.fields;
                            if (Array.isArray(data51)) {
                                if (data51.length < 1) {
                                    const err101 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields", schemaPath: "#/properties/changeRequests/items/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                                const len17 = data51.length;
                                for (let i17 = 0; i17 < len17; i17++) {
                                    let data52 = data51[i17];
                                    if ((typeof data52 !== "string") && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))) {
                                        const err102 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/type", keyword: "type", params: { type: schema11.properties.changeRequests.items.properties.fields.items.type }, message: "must be string,object", schema: schema11.properties.changeRequests.items.properties.fields.items.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items, data: data52 };
                                        if (vErrors === null) {
                                            vErrors = [err102];
                                        }
                                        else {
                                            vErrors.push(err102);
                                        }
                                        errors++;
                                    }
                                    const _errs128 = errors;
                                    let valid56 = true;
                                    const _errs129 = errors;
                                    if (typeof data52 !== "string") {
                                        const err103 = {};
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                    var _valid2 = _errs129 === errors;
                                    errors = _errs128;
                                    if (vErrors !== null) {
                                        if (_errs128) {
                                            vErrors.length = _errs128;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause0;
                                    if (_valid2) {
                                        const _errs131 = errors;
                                        if (typeof data52 === "string") {
                                            if (data52.length < 1) {
                                                const err104 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.then, data: data52 };
                                                if (vErrors === null) {
                                                    vErrors = [err104];
                                                }
                                                else {
                                                    vErrors.push(err104);
                                                }
                                                errors++;
                                            }
                                            if (!pattern1.test(data52)) {
                                                const err105 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.changeRequests.items.properties.fields.items.then, data: data52 };
                                                if (vErrors === null) {
                                                    vErrors = [err105];
                                                }
                                                else {
                                                    vErrors.push(err105);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid2 = _errs131 === errors;
                                        valid56 = _valid2;
                                        ifClause0 = "then";
                                    }
                                    else {
                                        const _errs132 = errors;
                                        if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                            if (data52.name === undefined) {
                                                const err106 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.properties.changeRequests.items.properties.fields.items.else.required, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else, data: data52 };
                                                if (vErrors === null) {
                                                    vErrors = [err106];
                                                }
                                                else {
                                                    vErrors.push(err106);
                                                }
                                                errors++;
                                            }
                                            for (const key10 in data52) {
                                                if (!(((key10 === "name") || (key10 === "also")) || (key10 === "pattern"))) {
                                                    const err107 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else, data: data52 };
                                                    if (vErrors === null) {
                                                        vErrors = [err107];
                                                    }
                                                    else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data52.name !== undefined) {
                                                let data53 = data52.name;
                                                if (typeof data53 === "string") {
                                                    if (data53.length < 1) {
                                                        const err108 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data53 };
                                                        if (vErrors === null) {
                                                            vErrors = [err108];
                                                        }
                                                        else {
                                                            vErrors.push(err108);
                                                        }
                                                        errors++;
                                                    }
                                                    if (!pattern1.test(data53)) {
                                                        const err109 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data53 };
                                                        if (vErrors === null) {
                                                            vErrors = [err109];
                                                        }
                                                        else {
                                                            vErrors.push(err109);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err110 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data53 };
                                                    if (vErrors === null) {
                                                        vErrors = [err110];
                                                    }
                                                    else {
                                                        vErrors.push(err110);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data52.also !== undefined) {
                                                let data54 = data52.also;
                                                if (Array.isArray(data54)) {
                                                    const len18 = data54.length;
                                                    for (let i18 = 0; i18 < len18; i18++) {
                                                        let data55 = data54[i18];
                                                        if (typeof data55 === "string") {
                                                            if (data55.length < 1) {
                                                                const err111 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/also/" + i18, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items, data: data55 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err111];
                                                                }
                                                                else {
                                                                    vErrors.push(err111);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err112 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/also/" + i18, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items, data: data55 };
                                                            if (vErrors === null) {
                                                                vErrors = [err112];
                                                            }
                                                            else {
                                                                vErrors.push(err112);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err113 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/also", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also, data: data54 };
                                                    if (vErrors === null) {
                                                        vErrors = [err113];
                                                    }
                                                    else {
                                                        vErrors.push(err113);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data52.pattern !== undefined) {
                                                let data56 = data52.pattern;
                                                if (typeof data56 === "string") {
                                                    if (data56.length < 1) {
                                                        const err114 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/pattern", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern, data: data56 };
                                                        if (vErrors === null) {
                                                            vErrors = [err114];
                                                        }
                                                        else {
                                                            vErrors.push(err114);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err115 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17 + "/pattern", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern, data: data56 };
                                                    if (vErrors === null) {
                                                        vErrors = [err115];
                                                    }
                                                    else {
                                                        vErrors.push(err115);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var _valid2 = _errs132 === errors;
                                        valid56 = _valid2;
                                        ifClause0 = "else";
                                    }
                                    if (!valid56) {
                                        const err116 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields/" + i17, schemaPath: "#/properties/changeRequests/items/properties/fields/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema11.properties.changeRequests.items.properties.fields.items.if, parentSchema: schema11.properties.changeRequests.items.properties.fields.items, data: data52 };
                                        if (vErrors === null) {
                                            vErrors = [err116];
                                        }
                                        else {
                                            vErrors.push(err116);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err117 = { instancePath: instancePath + "/changeRequests/" + i15 + "/fields", schemaPath: "#/properties/changeRequests/items/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.items.properties.fields.type, parentSchema: schema11.properties.changeRequests.items.properties.fields, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err118 = { instancePath: instancePath + "/changeRequests/" + i15, schemaPath: "#/properties/changeRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.changeRequests.items.type, parentSchema: schema11.properties.changeRequests.items, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err119 = { instancePath: instancePath + "/changeRequests", schemaPath: "#/properties/changeRequests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.type, parentSchema: schema11.properties.changeRequests, data: data46 };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
        }
        if (data.windows !== undefined) {
            let data57 = data.windows;
            if (Array.isArray(data57)) {
                const len19 = data57.length;
                for (let i19 = 0; i19 < len19; i19++) {
                    let data58 = data57[i19];
                    const _errs146 = errors;
                    let valid62 = false;
                    const _errs147 = errors;
                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                        if (data58.environments === undefined) {
                            const err120 = { instancePath: instancePath + "/windows/" + i19, schemaPath: "#/properties/windows/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.windows.items.anyOf[0].required, parentSchema: schema11.properties.windows.items.anyOf[0], data: data58 };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    var _valid3 = _errs147 === errors;
                    valid62 = valid62 || _valid3;
                    if (!valid62) {
                        const _errs148 = errors;
                        if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                            if (data58.risks === undefined) {
                                const err121 = { instancePath: instancePath + "/windows/" + i19, schemaPath: "#/properties/windows/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.windows.items.anyOf[1].required, parentSchema: schema11.properties.windows.items.anyOf[1], data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        var _valid3 = _errs148 === errors;
                        valid62 = valid62 || _valid3;
                    }
                    if (!valid62) {
                        const err122 = { instancePath: instancePath + "/windows/" + i19, schemaPath: "#/properties/windows/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.windows.items.anyOf, parentSchema: schema11.properties.windows.items, data: data58 };
                        if (vErrors === null) {
                            vErrors = [err122];
                        }
                        else {
                            vErrors.push(err122);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs146;
                        if (vErrors !== null) {
                            if (_errs146) {
                                vErrors.length = _errs146;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                        for (const key11 in data58) {
                            if (!((((((key11 === "environments") || (key11 === "risks")) || (key11 === "days")) || (key11 === "from")) || (key11 === "to")) || (key11 === "timeZone"))) {
                                const err123 = { instancePath: instancePath + "/windows/" + i19, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.windows.items, data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err123];
                                }
                                else {
                                    vErrors.push(err123);
                                }
                                errors++;
                            }
                        }
                        if (data58.environments !== undefined) {
                            let data59 = data58.environments;
                            if (Array.isArray(data59)) {
                                if (data59.length < 1) {
                                    const err124 = { instancePath: instancePath + "/windows/" + i19 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err124];
                                    }
                                    else {
                                        vErrors.push(err124);
                                    }
                                    errors++;
                                }
                                const len20 = data59.length;
                                for (let i20 = 0; i20 < len20; i20++) {
                                    let data60 = data59[i20];
                                    if (typeof data60 === "string") {
                                        if (data60.length < 1) {
                                            const err125 = { instancePath: instancePath + "/windows/" + i19 + "/environments/" + i20, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data60 };
                                            if (vErrors === null) {
                                                vErrors = [err125];
                                            }
                                            else {
                                                vErrors.push(err125);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err126 = { instancePath: instancePath + "/windows/" + i19 + "/environments/" + i20, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err126];
                                        }
                                        else {
                                            vErrors.push(err126);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err127 = { instancePath: instancePath + "/windows/" + i19 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                        }
                        if (data58.risks !== undefined) {
                            if (!(validate11(data58.risks, { instancePath: instancePath + "/windows/" + i19 + "/risks", parentData: data58, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data58.days !== undefined) {
                            let data62 = data58.days;
                            if (Array.isArray(data62)) {
                                if (data62.length < 1) {
                                    const err128 = { instancePath: instancePath + "/windows/" + i19 + "/days", schemaPath: "#/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.windows.items.properties.days, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                                const len21 = data62.length;
                                for (let i21 = 0; i21 < len21; i21++) {
                                    let data63 = data62[i21];
                                    if (!(((((((data63 === "monday") || (data63 === "tuesday")) || (data63 === "wednesday")) || (data63 === "thursday")) || (data63 === "friday")) || (data63 === "saturday")) || (data63 === "sunday"))) {
                                        const err129 = { instancePath: instancePath + "/windows/" + i19 + "/days/" + i21, schemaPath: "#/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.windows.items.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.windows.items.properties.days.items.enum, parentSchema: schema11.properties.windows.items.properties.days.items, data: data63 };
                                        if (vErrors === null) {
                                            vErrors = [err129];
                                        }
                                        else {
                                            vErrors.push(err129);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err130 = { instancePath: instancePath + "/windows/" + i19 + "/days", schemaPath: "#/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.windows.items.properties.days.type, parentSchema: schema11.properties.windows.items.properties.days, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data58.from !== undefined) {
                            let data64 = data58.from;
                            if (typeof data64 === "string") {
                                if (!pattern3.test(data64)) {
                                    const err131 = { instancePath: instancePath + "/windows/" + i19 + "/from", schemaPath: "#/definitions/clock/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: "must match pattern \"" + "^([01]\\d|2[0-3]):[0-5]\\d$" + "\"", schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema23, data: data64 };
                                    if (vErrors === null) {
                                        vErrors = [err131];
                                    }
                                    else {
                                        vErrors.push(err131);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err132 = { instancePath: instancePath + "/windows/" + i19 + "/from", schemaPath: "#/definitions/clock/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data64 };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        if (data58.to !== undefined) {
                            let data65 = data58.to;
                            if (typeof data65 === "string") {
                                if (!pattern3.test(data65)) {
                                    const err133 = { instancePath: instancePath + "/windows/" + i19 + "/to", schemaPath: "#/definitions/clock/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: "must match pattern \"" + "^([01]\\d|2[0-3]):[0-5]\\d$" + "\"", schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema23, data: data65 };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/windows/" + i19 + "/to", schemaPath: "#/definitions/clock/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data58.timeZone !== undefined) {
                            let data66 = data58.timeZone;
                            if (typeof data66 === "string") {
                                if (data66.length < 1) {
                                    const err135 = { instancePath: instancePath + "/windows/" + i19 + "/timeZone", schemaPath: "#/properties/windows/items/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.windows.items.properties.timeZone, data: data66 };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/windows/" + i19 + "/timeZone", schemaPath: "#/properties/windows/items/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.windows.items.properties.timeZone.type, parentSchema: schema11.properties.windows.items.properties.timeZone, data: data66 };
                                if (vErrors === null) {
                                    vErrors = [err136];
                                }
                                else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/windows/" + i19, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.windows.items.type, parentSchema: schema11.properties.windows.items, data: data58 };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err138 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.windows.type, parentSchema: schema11.properties.windows, data: data57 };
                if (vErrors === null) {
                    vErrors = [err138];
                }
                else {
                    vErrors.push(err138);
                }
                errors++;
            }
        }
        if (data.freezes !== undefined) {
            let data67 = data.freezes;
            if (Array.isArray(data67)) {
                const len22 = data67.length;
                for (let i22 = 0; i22 < len22; i22++) {
                    let data68 = data67[i22];
                    const _errs171 = errors;
                    let valid73 = false;
                    const _errs172 = errors;
                    if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                        if (data68.environments === undefined) {
                            const err139 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.freezes.items.anyOf[0].required, parentSchema: schema11.properties.freezes.items.anyOf[0], data: data68 };
                            if (vErrors === null) {
                                vErrors = [err139];
                            }
                            else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                    }
                    var _valid4 = _errs172 === errors;
                    valid73 = valid73 || _valid4;
                    if (!valid73) {
                        const _errs173 = errors;
                        if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                            if (data68.risks === undefined) {
                                const err140 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.freezes.items.anyOf[1].required, parentSchema: schema11.properties.freezes.items.anyOf[1], data: data68 };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        var _valid4 = _errs173 === errors;
                        valid73 = valid73 || _valid4;
                    }
                    if (!valid73) {
                        const err141 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.freezes.items.anyOf, parentSchema: schema11.properties.freezes.items, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err141];
                        }
                        else {
                            vErrors.push(err141);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs171;
                        if (vErrors !== null) {
                            if (_errs171) {
                                vErrors.length = _errs171;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                        if (data68.from === undefined) {
                            const err142 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.freezes.items.required, parentSchema: schema11.properties.freezes.items, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err142];
                            }
                            else {
                                vErrors.push(err142);
                            }
                            errors++;
                        }
                        if (data68.to === undefined) {
                            const err143 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema11.properties.freezes.items.required, parentSchema: schema11.properties.freezes.items, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                        for (const key12 in data68) {
                            if (!((((((key12 === "environments") || (key12 === "risks")) || (key12 === "from")) || (key12 === "to")) || (key12 === "timeZone")) || (key12 === "reason"))) {
                                const err144 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.freezes.items, data: data68 };
                                if (vErrors === null) {
                                    vErrors = [err144];
                                }
                                else {
                                    vErrors.push(err144);
                                }
                                errors++;
                            }
                        }
                        if (data68.environments !== undefined) {
                            let data69 = data68.environments;
                            if (Array.isArray(data69)) {
                                if (data69.length < 1) {
                                    const err145 = { instancePath: instancePath + "/freezes/" + i22 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err145];
                                    }
                                    else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                                const len23 = data69.length;
                                for (let i23 = 0; i23 < len23; i23++) {
                                    let data70 = data69[i23];
                                    if (typeof data70 === "string") {
                                        if (data70.length < 1) {
                                            const err146 = { instancePath: instancePath + "/freezes/" + i22 + "/environments/" + i23, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data70 };
                                            if (vErrors === null) {
                                                vErrors = [err146];
                                            }
                                            else {
                                                vErrors.push(err146);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err147 = { instancePath: instancePath + "/freezes/" + i22 + "/environments/" + i23, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data70 };
                                        if (vErrors === null) {
                                            vErrors = [err147];
                                        }
                                        else {
                                            vErrors.push(err147);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err148 = { instancePath: instancePath + "/freezes/" + i22 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err148];
                                }
                                else {
                                    vErrors.push(err148);
                                }
                                errors++;
                            }
                        }
                        if (data68.risks !== undefined) {
                            if (!(validate11(data68.risks, { instancePath: instancePath + "/freezes/" + i22 + "/risks", parentData: data68, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data68.from !== undefined) {
                            let data72 = data68.from;
                            if (typeof data72 === "string") {
                                if (!pattern5.test(data72)) {
                                    const err149 = { instancePath: instancePath + "/freezes/" + i22 + "/from", schemaPath: "#/definitions/moment/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema26, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err149];
                                    }
                                    else {
                                        vErrors.push(err149);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err150 = { instancePath: instancePath + "/freezes/" + i22 + "/from", schemaPath: "#/definitions/moment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data72 };
                                if (vErrors === null) {
                                    vErrors = [err150];
                                }
                                else {
                                    vErrors.push(err150);
                                }
                                errors++;
                            }
                        }
                        if (data68.to !== undefined) {
                            let data73 = data68.to;
                            if (typeof data73 === "string") {
                                if (!pattern5.test(data73)) {
                                    const err151 = { instancePath: instancePath + "/freezes/" + i22 + "/to", schemaPath: "#/definitions/moment/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema26, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err151];
                                    }
                                    else {
                                        vErrors.push(err151);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err152 = { instancePath: instancePath + "/freezes/" + i22 + "/to", schemaPath: "#/definitions/moment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err152];
                                }
                                else {
                                    vErrors.push(err152);
                                }
                                errors++;
                            }
                        }
                        if (data68.timeZone !== undefined) {
                            let data74 = data68.timeZone;
                            if (typeof data74 === "string") {
                                if (data74.length < 1) {
                                    const err153 = { instancePath: instancePath + "/freezes/" + i22 + "/timeZone", schemaPath: "#/properties/freezes/items/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.freezes.items.properties.timeZone, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err154 = { instancePath: instancePath + "/freezes/" + i22 + "/timeZone", schemaPath: "#/properties/freezes/items/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.freezes.items.properties.timeZone.type, parentSchema: schema11.properties.freezes.items.properties.timeZone, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err154];
                                }
                                else {
                                    vErrors.push(err154);
                                }
                                errors++;
                            }
                        }
                        if (data68.reason !== undefined) {
                            let data75 = data68.reason;
                            if (typeof data75 === "string") {
                                if (data75.length < 1) {
                                    const err155 = { instancePath: instancePath + "/freezes/" + i22 + "/reason", schemaPath: "#/properties/freezes/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.freezes.items.properties.reason, data: data75 };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err156 = { instancePath: instancePath + "/freezes/" + i22 + "/reason", schemaPath: "#/properties/freezes/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.freezes.items.properties.reason.type, parentSchema: schema11.properties.freezes.items.properties.reason, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err156];
                                }
                                else {
                                    vErrors.push(err156);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err157 = { instancePath: instancePath + "/freezes/" + i22, schemaPath: "#/properties/freezes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.freezes.items.type, parentSchema: schema11.properties.freezes.items, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err157];
                        }
                        else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err158 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.freezes.type, parentSchema: schema11.properties.freezes, data: data67 };
                if (vErrors === null) {
                    vErrors = [err158];
                }
                else {
                    vErrors.push(err158);
                }
                errors++;
            }
        }
        if (data.promotion !== undefined) {
            let data76 = data.promotion;
            if (Array.isArray(data76)) {
                if (data76.length < 1) {
                    const err159 = { instancePath: instancePath + "/promotion", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data76 };
                    if (vErrors === null) {
                        vErrors = [err159];
                    }
                    else {
                        vErrors.push(err159);
                    }
                    errors++;
                }
                const len24 = data76.length;
                for (let i24 = 0; i24 < len24; i24++) {
                    let data77 = data76[i24];
                    if (typeof data77 === "string") {
                        if (data77.length < 1) {
                            const err160 = { instancePath: instancePath + "/promotion/" + i24, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data77 };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err161 = { instancePath: instancePath + "/promotion/" + i24, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err161];
                        }
                        else {
                            vErrors.push(err161);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err162 = { instancePath: instancePath + "/promotion", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data76 };
                if (vErrors === null) {
                    vErrors = [err162];
                }
                else {
                    vErrors.push(err162);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data78 = data.policies;
            if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                for (const key13 in data78) {
                    let data79 = data78[key13];
                    if ((typeof data79 !== "string") && (!(data79 && typeof data79 == "object" && !Array.isArray(data79)))) {
                        const err163 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/type", keyword: "type", params: { type: schema11.properties.policies.additionalProperties.type }, message: "must be string,object", schema: schema11.properties.policies.additionalProperties.type, parentSchema: schema11.properties.policies.additionalProperties, data: data79 };
                        if (vErrors === null) {
                            vErrors = [err163];
                        }
                        else {
                            vErrors.push(err163);
                        }
                        errors++;
                    }
                    const _errs201 = errors;
                    let valid84 = true;
                    const _errs202 = errors;
                    if (typeof data79 !== "string") {
                        const err164 = {};
                        if (vErrors === null) {
                            vErrors = [err164];
                        }
                        else {
                            vErrors.push(err164);
                        }
                        errors++;
                    }
                    var _valid5 = _errs202 === errors;
                    errors = _errs201;
                    if (vErrors !== null) {
                        if (_errs201) {
                            vErrors.length = _errs201;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    let ifClause1;
                    if (_valid5) {
                        const _errs204 = errors;
                        if (!((((data79 === "error") || (data79 === "warning")) || (data79 === "note")) || (data79 === "off"))) {
                            const err165 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data79 };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                        var _valid5 = _errs204 === errors;
                        valid84 = _valid5;
                        ifClause1 = "then";
                    }
                    else {
                        const _errs206 = errors;
                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                            for (const key14 in data79) {
                                if (!(((key14 === "severity") || (key14 === "params")) || (key14 === "overrides"))) {
                                    const err166 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else, data: data79 };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                            }
                            if (data79.severity !== undefined) {
                                let data80 = data79.severity;
                                if (!((((data80 === "error") || (data80 === "warning")) || (data80 === "note")) || (data80 === "off"))) {
                                    const err167 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data80 };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                            }
                            if (data79.params !== undefined) {
                                let data81 = data79.params;
                                if (!(data81 && typeof data81 == "object" && !Array.isArray(data81))) {
                                    const err168 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/properties/policies/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.params.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.params, data: data81 };
                                    if (vErrors === null) {
                                        vErrors = [err168];
                                    }
                                    else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                            }
                            if (data79.overrides !== undefined) {
                                let data82 = data79.overrides;
                                if (Array.isArray(data82)) {
                                    if (data82.length < 1) {
                                        const err169 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides, data: data82 };
                                        if (vErrors === null) {
                                            vErrors = [err169];
                                        }
                                        else {
                                            vErrors.push(err169);
                                        }
                                        errors++;
                                    }
                                    const len25 = data82.length;
                                    for (let i25 = 0; i25 < len25; i25++) {
                                        let data83 = data82[i25];
                                        const _errs216 = errors;
                                        let valid90 = false;
                                        const _errs217 = errors;
                                        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                            if (data83.severity === undefined) {
                                                const err170 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf/0/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[0].required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[0], data: data83 };
                                                if (vErrors === null) {
                                                    vErrors = [err170];
                                                }
                                                else {
                                                    vErrors.push(err170);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid6 = _errs217 === errors;
                                        valid90 = valid90 || _valid6;
                                        if (!valid90) {
                                            const _errs218 = errors;
                                            if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                if (data83.params === undefined) {
                                                    const err171 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf/1/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property '" + "params" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[1].required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[1], data: data83 };
                                                    if (vErrors === null) {
                                                        vErrors = [err171];
                                                    }
                                                    else {
                                                        vErrors.push(err171);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid6 = _errs218 === errors;
                                            valid90 = valid90 || _valid6;
                                        }
                                        if (!valid90) {
                                            const err172 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data83 };
                                            if (vErrors === null) {
                                                vErrors = [err172];
                                            }
                                            else {
                                                vErrors.push(err172);
                                            }
                                            errors++;
                                        }
                                        else {
                                            errors = _errs216;
                                            if (vErrors !== null) {
                                                if (_errs216) {
                                                    vErrors.length = _errs216;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                            if (data83.match === undefined) {
                                                const err173 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data83 };
                                                if (vErrors === null) {
                                                    vErrors = [err173];
                                                }
                                                else {
                                                    vErrors.push(err173);
                                                }
                                                errors++;
                                            }
                                            for (const key15 in data83) {
                                                if (!(((key15 === "match") || (key15 === "severity")) || (key15 === "params"))) {
                                                    const err174 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data83 };
                                                    if (vErrors === null) {
                                                        vErrors = [err174];
                                                    }
                                                    else {
                                                        vErrors.push(err174);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data83.match !== undefined) {
                                                let data84 = data83.match;
                                                if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                                    if (Object.keys(data84).length < 1) {
                                                        const err175 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data84 };
                                                        if (vErrors === null) {
                                                            vErrors = [err175];
                                                        }
                                                        else {
                                                            vErrors.push(err175);
                                                        }
                                                        errors++;
                                                    }
                                                    for (const key16 in data84) {
                                                        if (!((((((((key16 === "kinds") || (key16 === "names")) || (key16 === "namespaces")) || (key16 === "clusters")) || (key16 === "environments")) || (key16 === "layers")) || (key16 === "risks")) || (key16 === "paths"))) {
                                                            const err176 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data84 };
                                                            if (vErrors === null) {
                                                                vErrors = [err176];
                                                            }
                                                            else {
                                                                vErrors.push(err176);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.kinds !== undefined) {
                                                        let data85 = data84.kinds;
                                                        if (Array.isArray(data85)) {
                                                            if (data85.length < 1) {
                                                                const err177 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data85 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err177];
                                                                }
                                                                else {
                                                                    vErrors.push(err177);
                                                                }
                                                                errors++;
                                                            }
                                                            const len26 = data85.length;
                                                            for (let i26 = 0; i26 < len26; i26++) {
                                                                let data86 = data85[i26];
                                                                if (typeof data86 === "string") {
                                                                    if (data86.length < 1) {
                                                                        const err178 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/kinds/" + i26, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data86 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err178];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err178);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err179 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/kinds/" + i26, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data86 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err179];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err179);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err180 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data85 };
                                                            if (vErrors === null) {
                                                                vErrors = [err180];
                                                            }
                                                            else {
                                                                vErrors.push(err180);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.names !== undefined) {
                                                        let data87 = data84.names;
                                                        if (Array.isArray(data87)) {
                                                            if (data87.length < 1) {
                                                                const err181 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data87 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err181];
                                                                }
                                                                else {
                                                                    vErrors.push(err181);
                                                                }
                                                                errors++;
                                                            }
                                                            const len27 = data87.length;
                                                            for (let i27 = 0; i27 < len27; i27++) {
                                                                let data88 = data87[i27];
                                                                if (typeof data88 === "string") {
                                                                    if (data88.length < 1) {
                                                                        const err182 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/names/" + i27, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data88 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err182];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err182);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err183 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/names/" + i27, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data88 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err183];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err183);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err184 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data87 };
                                                            if (vErrors === null) {
                                                                vErrors = [err184];
                                                            }
                                                            else {
                                                                vErrors.push(err184);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.namespaces !== undefined) {
                                                        let data89 = data84.namespaces;
                                                        if (Array.isArray(data89)) {
                                                            if (data89.length < 1) {
                                                                const err185 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data89 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err185];
                                                                }
                                                                else {
                                                                    vErrors.push(err185);
                                                                }
                                                                errors++;
                                                            }
                                                            const len28 = data89.length;
                                                            for (let i28 = 0; i28 < len28; i28++) {
                                                                let data90 = data89[i28];
                                                                if (typeof data90 === "string") {
                                                                    if (data90.length < 1) {
                                                                        const err186 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/namespaces/" + i28, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data90 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err186];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err186);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err187 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/namespaces/" + i28, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data90 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err187];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err187);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err188 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data89 };
                                                            if (vErrors === null) {
                                                                vErrors = [err188];
                                                            }
                                                            else {
                                                                vErrors.push(err188);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.clusters !== undefined) {
                                                        let data91 = data84.clusters;
                                                        if (Array.isArray(data91)) {
                                                            if (data91.length < 1) {
                                                                const err189 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data91 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err189];
                                                                }
                                                                else {
                                                                    vErrors.push(err189);
                                                                }
                                                                errors++;
                                                            }
                                                            const len29 = data91.length;
                                                            for (let i29 = 0; i29 < len29; i29++) {
                                                                let data92 = data91[i29];
                                                                if (typeof data92 === "string") {
                                                                    if (data92.length < 1) {
                                                                        const err190 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/clusters/" + i29, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data92 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err190];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err190);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err191 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/clusters/" + i29, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data92 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err191];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err191);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err192 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data91 };
                                                            if (vErrors === null) {
                                                                vErrors = [err192];
                                                            }
                                                            else {
                                                                vErrors.push(err192);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.environments !== undefined) {
                                                        let data93 = data84.environments;
                                                        if (Array.isArray(data93)) {
                                                            if (data93.length < 1) {
                                                                const err193 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data93 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err193];
                                                                }
                                                                else {
                                                                    vErrors.push(err193);
                                                                }
                                                                errors++;
                                                            }
                                                            const len30 = data93.length;
                                                            for (let i30 = 0; i30 < len30; i30++) {
                                                                let data94 = data93[i30];
                                                                if (typeof data94 === "string") {
                                                                    if (data94.length < 1) {
                                                                        const err194 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/environments/" + i30, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data94 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err194];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err194);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err195 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/environments/" + i30, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data94 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err195];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err195);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err196 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data93 };
                                                            if (vErrors === null) {
                                                                vErrors = [err196];
                                                            }
                                                            else {
                                                                vErrors.push(err196);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.layers !== undefined) {
                                                        let data95 = data84.layers;
                                                        if (Array.isArray(data95)) {
                                                            if (data95.length < 1) {
                                                                const err197 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/layers", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data95 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err197];
                                                                }
                                                                else {
                                                                    vErrors.push(err197);
                                                                }
                                                                errors++;
                                                            }
                                                            const len31 = data95.length;
                                                            for (let i31 = 0; i31 < len31; i31++) {
                                                                let data96 = data95[i31];
                                                                if (typeof data96 === "string") {
                                                                    if (data96.length < 1) {
                                                                        const err198 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/layers/" + i31, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data96 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err198];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err198);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err199 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/layers/" + i31, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data96 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err199];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err199);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err200 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/layers", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data95 };
                                                            if (vErrors === null) {
                                                                vErrors = [err200];
                                                            }
                                                            else {
                                                                vErrors.push(err200);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.risks !== undefined) {
                                                        let data97 = data84.risks;
                                                        if (Array.isArray(data97)) {
                                                            if (data97.length < 1) {
                                                                const err201 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/risks", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data97 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err201];
                                                                }
                                                                else {
                                                                    vErrors.push(err201);
                                                                }
                                                                errors++;
                                                            }
                                                            const len32 = data97.length;
                                                            for (let i32 = 0; i32 < len32; i32++) {
                                                                let data98 = data97[i32];
                                                                if (typeof data98 === "string") {
                                                                    if (data98.length < 1) {
                                                                        const err202 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/risks/" + i32, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data98 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err202];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err202);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err203 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/risks/" + i32, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data98 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err203];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err203);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err204 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/risks", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data97 };
                                                            if (vErrors === null) {
                                                                vErrors = [err204];
                                                            }
                                                            else {
                                                                vErrors.push(err204);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data84.paths !== undefined) {
                                                        let data99 = data84.paths;
                                                        if (Array.isArray(data99)) {
                                                            if (data99.length < 1) {
                                                                const err205 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data99 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err205];
                                                                }
                                                                else {
                                                                    vErrors.push(err205);
                                                                }
                                                                errors++;
                                                            }
                                                            const len33 = data99.length;
                                                            for (let i33 = 0; i33 < len33; i33++) {
                                                                let data100 = data99[i33];
                                                                if (typeof data100 === "string") {
                                                                    if (data100.length < 1) {
                                                                        const err206 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/paths/" + i33, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data100 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err206];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err206);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err207 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/paths/" + i33, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data100 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err207];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err207);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err208 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data99 };
                                                            if (vErrors === null) {
                                                                vErrors = [err208];
                                                            }
                                                            else {
                                                                vErrors.push(err208);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err209 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data84 };
                                                    if (vErrors === null) {
                                                        vErrors = [err209];
                                                    }
                                                    else {
                                                        vErrors.push(err209);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data83.severity !== undefined) {
                                                let data101 = data83.severity;
                                                if (!((((data101 === "error") || (data101 === "warning")) || (data101 === "note")) || (data101 === "off"))) {
                                                    const err210 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data101 };
                                                    if (vErrors === null) {
                                                        vErrors = [err210];
                                                    }
                                                    else {
                                                        vErrors.push(err210);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data83.params !== undefined) {
                                                let data102 = data83.params;
                                                if (!(data102 && typeof data102 == "object" && !Array.isArray(data102))) {
                                                    const err211 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25 + "/params", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.params.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.params, data: data102 };
                                                    if (vErrors === null) {
                                                        vErrors = [err211];
                                                    }
                                                    else {
                                                        vErrors.push(err211);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err212 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i25, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data83 };
                                            if (vErrors === null) {
                                                vErrors = [err212];
                                            }
                                            else {
                                                vErrors.push(err212);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err213 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides, data: data82 };
                                    if (vErrors === null) {
                                        vErrors = [err213];
                                    }
                                    else {
                                        vErrors.push(err213);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var _valid5 = _errs206 === errors;
                        valid84 = _valid5;
                        ifClause1 = "else";
                    }
                    if (!valid84) {
                        const err214 = { instancePath: instancePath + "/policies/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema11.properties.policies.additionalProperties.if, parentSchema: schema11.properties.policies.additionalProperties, data: data79 };
                        if (vErrors === null) {
                            vErrors = [err214];
                        }
                        else {
                            vErrors.push(err214);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err215 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.type, parentSchema: schema11.properties.policies, data: data78 };
                if (vErrors === null) {
                    vErrors = [err215];
                }
                else {
                    vErrors.push(err215);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data103 = data.waivers;
            if (Array.isArray(data103)) {
                const len34 = data103.length;
                for (let i34 = 0; i34 < len34; i34++) {
                    let data104 = data103[i34];
                    if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                        if (data104.policy === undefined) {
                            const err216 = { instancePath: instancePath + "/waivers/" + i34, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data104 };
                            if (vErrors === null) {
                                vErrors = [err216];
                            }
                            else {
                                vErrors.push(err216);
                            }
                            errors++;
                        }
                        if (data104.match === undefined) {
                            const err217 = { instancePath: instancePath + "/waivers/" + i34, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data104 };
                            if (vErrors === null) {
                                vErrors = [err217];
                            }
                            else {
                                vErrors.push(err217);
                            }
                            errors++;
                        }
                        if (data104.reason === undefined) {
                            const err218 = { instancePath: instancePath + "/waivers/" + i34, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data104 };
                            if (vErrors === null) {
                                vErrors = [err218];
                            }
                            else {
                                vErrors.push(err218);
                            }
                            errors++;
                        }
                        for (const key17 in data104) {
                            if (!(((((key17 === "policy") || (key17 === "match")) || (key17 === "owner")) || (key17 === "reason")) || (key17 === "expires"))) {
                                const err219 = { instancePath: instancePath + "/waivers/" + i34, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.waivers.items, data: data104 };
                                if (vErrors === null) {
                                    vErrors = [err219];
                                }
                                else {
                                    vErrors.push(err219);
                                }
                                errors++;
                            }
                        }
                        if (data104.policy !== undefined) {
                            let data105 = data104.policy;
                            if (typeof data105 === "string") {
                                if (data105.length < 1) {
                                    const err220 = { instancePath: instancePath + "/waivers/" + i34 + "/policy", schemaPath: "#/properties/waivers/items/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.policy, data: data105 };
                                    if (vErrors === null) {
                                        vErrors = [err220];
                                    }
                                    else {
                                        vErrors.push(err220);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err221 = { instancePath: instancePath + "/waivers/" + i34 + "/policy", schemaPath: "#/properties/waivers/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.policy.type, parentSchema: schema11.properties.waivers.items.properties.policy, data: data105 };
                                if (vErrors === null) {
                                    vErrors = [err221];
                                }
                                else {
                                    vErrors.push(err221);
                                }
                                errors++;
                            }
                        }
                        if (data104.match !== undefined) {
                            let data106 = data104.match;
                            if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                if (Object.keys(data106).length < 1) {
                                    const err222 = { instancePath: instancePath + "/waivers/" + i34 + "/match", schemaPath: "#/properties/waivers/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match, data: data106 };
                                    if (vErrors === null) {
                                        vErrors = [err222];
                                    }
                                    else {
                                        vErrors.push(err222);
                                    }
                                    errors++;
                                }
                                for (const key18 in data106) {
                                    if (!(((((((key18 === "path") || (key18 === "cluster")) || (key18 === "environment")) || (key18 === "unit")) || (key18 === "kind")) || (key18 === "namespace")) || (key18 === "name"))) {
                                        const err223 = { instancePath: instancePath + "/waivers/" + i34 + "/match", schemaPath: "#/properties/waivers/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.waivers.items.properties.match, data: data106 };
                                        if (vErrors === null) {
                                            vErrors = [err223];
                                        }
                                        else {
                                            vErrors.push(err223);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.path !== undefined) {
                                    let data107 = data106.path;
                                    if (typeof data107 === "string") {
                                        if (data107.length < 1) {
                                            const err224 = { instancePath: instancePath + "/waivers/" + i34 + "/match/path", schemaPath: "#/properties/waivers/items/properties/match/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.path, data: data107 };
                                            if (vErrors === null) {
                                                vErrors = [err224];
                                            }
                                            else {
                                                vErrors.push(err224);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err225 = { instancePath: instancePath + "/waivers/" + i34 + "/match/path", schemaPath: "#/properties/waivers/items/properties/match/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.path.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.path, data: data107 };
                                        if (vErrors === null) {
                                            vErrors = [err225];
                                        }
                                        else {
                                            vErrors.push(err225);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.cluster !== undefined) {
                                    let data108 = data106.cluster;
                                    if (typeof data108 === "string") {
                                        if (data108.length < 1) {
                                            const err226 = { instancePath: instancePath + "/waivers/" + i34 + "/match/cluster", schemaPath: "#/properties/waivers/items/properties/match/properties/cluster/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.cluster, data: data108 };
                                            if (vErrors === null) {
                                                vErrors = [err226];
                                            }
                                            else {
                                                vErrors.push(err226);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err227 = { instancePath: instancePath + "/waivers/" + i34 + "/match/cluster", schemaPath: "#/properties/waivers/items/properties/match/properties/cluster/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.cluster.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.cluster, data: data108 };
                                        if (vErrors === null) {
                                            vErrors = [err227];
                                        }
                                        else {
                                            vErrors.push(err227);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.environment !== undefined) {
                                    let data109 = data106.environment;
                                    if (typeof data109 === "string") {
                                        if (data109.length < 1) {
                                            const err228 = { instancePath: instancePath + "/waivers/" + i34 + "/match/environment", schemaPath: "#/properties/waivers/items/properties/match/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.environment, data: data109 };
                                            if (vErrors === null) {
                                                vErrors = [err228];
                                            }
                                            else {
                                                vErrors.push(err228);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err229 = { instancePath: instancePath + "/waivers/" + i34 + "/match/environment", schemaPath: "#/properties/waivers/items/properties/match/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.environment.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.environment, data: data109 };
                                        if (vErrors === null) {
                                            vErrors = [err229];
                                        }
                                        else {
                                            vErrors.push(err229);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.unit !== undefined) {
                                    let data110 = data106.unit;
                                    if (typeof data110 === "string") {
                                        if (data110.length < 1) {
                                            const err230 = { instancePath: instancePath + "/waivers/" + i34 + "/match/unit", schemaPath: "#/properties/waivers/items/properties/match/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.unit, data: data110 };
                                            if (vErrors === null) {
                                                vErrors = [err230];
                                            }
                                            else {
                                                vErrors.push(err230);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err231 = { instancePath: instancePath + "/waivers/" + i34 + "/match/unit", schemaPath: "#/properties/waivers/items/properties/match/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.unit.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.unit, data: data110 };
                                        if (vErrors === null) {
                                            vErrors = [err231];
                                        }
                                        else {
                                            vErrors.push(err231);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.kind !== undefined) {
                                    let data111 = data106.kind;
                                    if (typeof data111 === "string") {
                                        if (data111.length < 1) {
                                            const err232 = { instancePath: instancePath + "/waivers/" + i34 + "/match/kind", schemaPath: "#/properties/waivers/items/properties/match/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.kind, data: data111 };
                                            if (vErrors === null) {
                                                vErrors = [err232];
                                            }
                                            else {
                                                vErrors.push(err232);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err233 = { instancePath: instancePath + "/waivers/" + i34 + "/match/kind", schemaPath: "#/properties/waivers/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.kind.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.kind, data: data111 };
                                        if (vErrors === null) {
                                            vErrors = [err233];
                                        }
                                        else {
                                            vErrors.push(err233);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.namespace !== undefined) {
                                    let data112 = data106.namespace;
                                    if (typeof data112 === "string") {
                                        if (data112.length < 1) {
                                            const err234 = { instancePath: instancePath + "/waivers/" + i34 + "/match/namespace", schemaPath: "#/properties/waivers/items/properties/match/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.namespace, data: data112 };
                                            if (vErrors === null) {
                                                vErrors = [err234];
                                            }
                                            else {
                                                vErrors.push(err234);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err235 = { instancePath: instancePath + "/waivers/" + i34 + "/match/namespace", schemaPath: "#/properties/waivers/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.namespace.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.namespace, data: data112 };
                                        if (vErrors === null) {
                                            vErrors = [err235];
                                        }
                                        else {
                                            vErrors.push(err235);
                                        }
                                        errors++;
                                    }
                                }
                                if (data106.name !== undefined) {
                                    let data113 = data106.name;
                                    if (typeof data113 === "string") {
                                        if (data113.length < 1) {
                                            const err236 = { instancePath: instancePath + "/waivers/" + i34 + "/match/name", schemaPath: "#/properties/waivers/items/properties/match/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.name, data: data113 };
                                            if (vErrors === null) {
                                                vErrors = [err236];
                                            }
                                            else {
                                                vErrors.push(err236);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err237 = { instancePath: instancePath + "/waivers/" + i34 + "/match/name", schemaPath: "#/properties/waivers/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.name.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.name, data: data113 };
                                        if (vErrors === null) {
                                            vErrors = [err237];
                                        }
                                        else {
                                            vErrors.push(err237);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err238 = { instancePath: instancePath + "/waivers/" + i34 + "/match", schemaPath: "#/properties/waivers/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.waivers.items.properties.match.type, parentSchema: schema11.properties.waivers.items.properties.match, data: data106 };
                                if (vErrors === null) {
                                    vErrors = [err238];
                                }
                                else {
                                    vErrors.push(err238);
                                }
                                errors++;
                            }
                        }
                        if (data104.owner !== undefined) {
                            let data114 = data104.owner;
                            if (typeof data114 === "string") {
                                if (data114.length < 1) {
                                    const err239 = { instancePath: instancePath + "/waivers/" + i34 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.owner, data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err239];
                                    }
                                    else {
                                        vErrors.push(err239);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err240 = { instancePath: instancePath + "/waivers/" + i34 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.owner.type, parentSchema: schema11.properties.waivers.items.properties.owner, data: data114 };
                                if (vErrors === null) {
                                    vErrors = [err240];
                                }
                                else {
                                    vErrors.push(err240);
                                }
                                errors++;
                            }
                        }
                        if (data104.reason !== undefined) {
                            let data115 = data104.reason;
                            if (typeof data115 === "string") {
                                if (data115.length < 1) {
                                    const err241 = { instancePath: instancePath + "/waivers/" + i34 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.reason, data: data115 };
                                    if (vErrors === null) {
                                        vErrors = [err241];
                                    }
                                    else {
                                        vErrors.push(err241);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data115)) {
                                    const err242 = { instancePath: instancePath + "/waivers/" + i34 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.waivers.items.properties.reason, data: data115 };
                                    if (vErrors === null) {
                                        vErrors = [err242];
                                    }
                                    else {
                                        vErrors.push(err242);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err243 = { instancePath: instancePath + "/waivers/" + i34 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.reason.type, parentSchema: schema11.properties.waivers.items.properties.reason, data: data115 };
                                if (vErrors === null) {
                                    vErrors = [err243];
                                }
                                else {
                                    vErrors.push(err243);
                                }
                                errors++;
                            }
                        }
                        if (data104.expires !== undefined) {
                            let data116 = data104.expires;
                            if (typeof data116 === "string") {
                                if (!pattern8.test(data116)) {
                                    const err244 = { instancePath: instancePath + "/waivers/" + i34 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.waivers.items.properties.expires, data: data116 };
                                    if (vErrors === null) {
                                        vErrors = [err244];
                                    }
                                    else {
                                        vErrors.push(err244);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err245 = { instancePath: instancePath + "/waivers/" + i34 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.expires.type, parentSchema: schema11.properties.waivers.items.properties.expires, data: data116 };
                                if (vErrors === null) {
                                    vErrors = [err245];
                                }
                                else {
                                    vErrors.push(err245);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err246 = { instancePath: instancePath + "/waivers/" + i34, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.waivers.items.type, parentSchema: schema11.properties.waivers.items, data: data104 };
                        if (vErrors === null) {
                            vErrors = [err246];
                        }
                        else {
                            vErrors.push(err246);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err247 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data103 };
                if (vErrors === null) {
                    vErrors = [err247];
                }
                else {
                    vErrors.push(err247);
                }
                errors++;
            }
        }
        if (data.exclude !== undefined) {
            let data117 = data.exclude;
            if (Array.isArray(data117)) {
                const len35 = data117.length;
                for (let i35 = 0; i35 < len35; i35++) {
                    let data118 = data117[i35];
                    if (typeof data118 === "string") {
                        if (data118.length < 1) {
                            const err248 = { instancePath: instancePath + "/exclude/" + i35, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.exclude.items, data: data118 };
                            if (vErrors === null) {
                                vErrors = [err248];
                            }
                            else {
                                vErrors.push(err248);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err249 = { instancePath: instancePath + "/exclude/" + i35, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data118 };
                        if (vErrors === null) {
                            vErrors = [err249];
                        }
                        else {
                            vErrors.push(err249);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err250 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data117 };
                if (vErrors === null) {
                    vErrors = [err250];
                }
                else {
                    vErrors.push(err250);
                }
                errors++;
            }
        }
    }
    else {
        const err251 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err251];
        }
        else {
            vErrors.push(err251);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const pack = validate15;
const schema40 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate pack", "description": "Settings of policies that go together, for `extends` of a configuration.", "type": "object", "additionalProperties": false, "required": ["name", "description", "policies"], "properties": { "name": { "description": "Name of the pack.", "type": "string", "minLength": 1 }, "description": { "description": "What it is for.", "type": "string", "minLength": 1 }, "policies": { "description": "Severity and parameters by policy id.", "$ref": "configuration.schema.json#/properties/policies" } } };
const schema41 = { "title": "Policies", "description": "Severity and parameters by policy id: a severity, or an object with both, and with what is otherwise for some items.", "type": "object", "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/definitions/severity" }, "else": { "additionalProperties": false, "properties": { "severity": { "description": "How much a finding weighs.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters: see the page of the policy.", "type": "object" }, "overrides": { "description": "Other settings for some items. Where several match, the later one wins.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match"], "anyOf": [{ "required": ["severity"] }, { "required": ["params"] }], "properties": { "match": { "description": "Which items: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "severity": { "description": "How much a finding weighs there.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters that are others there.", "type": "object" } } } } } } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            let data0 = data[key0];
            if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
                const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema41.additionalProperties.type }, message: "must be string,object", schema: schema41.additionalProperties.type, parentSchema: schema41.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            const _errs4 = errors;
            let valid1 = true;
            const _errs5 = errors;
            if (typeof data0 !== "string") {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var _valid0 = _errs5 === errors;
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs7 = errors;
                if (!((((data0 === "error") || (data0 === "warning")) || (data0 === "note")) || (data0 === "off"))) {
                    const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                var _valid0 = _errs7 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs9 = errors;
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    for (const key1 in data0) {
                        if (!(((key1 === "severity") || (key1 === "params")) || (key1 === "overrides"))) {
                            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.additionalProperties.else, data: data0 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data0.severity !== undefined) {
                        let data1 = data0.severity;
                        if (!((((data1 === "error") || (data1 === "warning")) || (data1 === "note")) || (data1 === "off"))) {
                            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    if (data0.params !== undefined) {
                        let data2 = data0.params;
                        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                            const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.additionalProperties.else.properties.params.type, parentSchema: schema41.additionalProperties.else.properties.params, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data0.overrides !== undefined) {
                        let data3 = data0.overrides;
                        if (Array.isArray(data3)) {
                            if (data3.length < 1) {
                                const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/additionalProperties/else/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.additionalProperties.else.properties.overrides, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            const len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data4 = data3[i0];
                                const _errs19 = errors;
                                let valid7 = false;
                                const _errs20 = errors;
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    if (data4.severity === undefined) {
                                        const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf/0/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema41.additionalProperties.else.properties.overrides.items.anyOf[0].required, parentSchema: schema41.additionalProperties.else.properties.overrides.items.anyOf[0], data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err7];
                                        }
                                        else {
                                            vErrors.push(err7);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs20 === errors;
                                valid7 = valid7 || _valid1;
                                if (!valid7) {
                                    const _errs21 = errors;
                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                        if (data4.params === undefined) {
                                            const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf/1/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property '" + "params" + "'", schema: schema41.additionalProperties.else.properties.overrides.items.anyOf[1].required, parentSchema: schema41.additionalProperties.else.properties.overrides.items.anyOf[1], data: data4 };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs21 === errors;
                                    valid7 = valid7 || _valid1;
                                }
                                if (!valid7) {
                                    const err9 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.additionalProperties.else.properties.overrides.items.anyOf, parentSchema: schema41.additionalProperties.else.properties.overrides.items, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                                else {
                                    errors = _errs19;
                                    if (vErrors !== null) {
                                        if (_errs19) {
                                            vErrors.length = _errs19;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    if (data4.match === undefined) {
                                        const err10 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema41.additionalProperties.else.properties.overrides.items.required, parentSchema: schema41.additionalProperties.else.properties.overrides.items, data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err10];
                                        }
                                        else {
                                            vErrors.push(err10);
                                        }
                                        errors++;
                                    }
                                    for (const key2 in data4) {
                                        if (!(((key2 === "match") || (key2 === "severity")) || (key2 === "params"))) {
                                            const err11 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.additionalProperties.else.properties.overrides.items, data: data4 };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data4.match !== undefined) {
                                        let data5 = data4.match;
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            if (Object.keys(data5).length < 1) {
                                                const err12 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema41.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
                                                if (vErrors === null) {
                                                    vErrors = [err12];
                                                }
                                                else {
                                                    vErrors.push(err12);
                                                }
                                                errors++;
                                            }
                                            for (const key3 in data5) {
                                                if (!((((((((key3 === "kinds") || (key3 === "names")) || (key3 === "namespaces")) || (key3 === "clusters")) || (key3 === "environments")) || (key3 === "layers")) || (key3 === "risks")) || (key3 === "paths"))) {
                                                    const err13 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
                                                    if (vErrors === null) {
                                                        vErrors = [err13];
                                                    }
                                                    else {
                                                        vErrors.push(err13);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.kinds !== undefined) {
                                                let data6 = data5.kinds;
                                                if (Array.isArray(data6)) {
                                                    if (data6.length < 1) {
                                                        const err14 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data6 };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
                                                        }
                                                        errors++;
                                                    }
                                                    const len1 = data6.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data7 = data6[i1];
                                                        if (typeof data7 === "string") {
                                                            if (data7.length < 1) {
                                                                const err15 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data7 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err15];
                                                                }
                                                                else {
                                                                    vErrors.push(err15);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err16 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data7 };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err17 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data6 };
                                                    if (vErrors === null) {
                                                        vErrors = [err17];
                                                    }
                                                    else {
                                                        vErrors.push(err17);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.names !== undefined) {
                                                let data8 = data5.names;
                                                if (Array.isArray(data8)) {
                                                    if (data8.length < 1) {
                                                        const err18 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data8 };
                                                        if (vErrors === null) {
                                                            vErrors = [err18];
                                                        }
                                                        else {
                                                            vErrors.push(err18);
                                                        }
                                                        errors++;
                                                    }
                                                    const len2 = data8.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data9 = data8[i2];
                                                        if (typeof data9 === "string") {
                                                            if (data9.length < 1) {
                                                                const err19 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data9 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err20 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data9 };
                                                            if (vErrors === null) {
                                                                vErrors = [err20];
                                                            }
                                                            else {
                                                                vErrors.push(err20);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err21 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data8 };
                                                    if (vErrors === null) {
                                                        vErrors = [err21];
                                                    }
                                                    else {
                                                        vErrors.push(err21);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.namespaces !== undefined) {
                                                let data10 = data5.namespaces;
                                                if (Array.isArray(data10)) {
                                                    if (data10.length < 1) {
                                                        const err22 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data10 };
                                                        if (vErrors === null) {
                                                            vErrors = [err22];
                                                        }
                                                        else {
                                                            vErrors.push(err22);
                                                        }
                                                        errors++;
                                                    }
                                                    const len3 = data10.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                        let data11 = data10[i3];
                                                        if (typeof data11 === "string") {
                                                            if (data11.length < 1) {
                                                                const err23 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data11 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err23];
                                                                }
                                                                else {
                                                                    vErrors.push(err23);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err24 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data11 };
                                                            if (vErrors === null) {
                                                                vErrors = [err24];
                                                            }
                                                            else {
                                                                vErrors.push(err24);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err25 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data10 };
                                                    if (vErrors === null) {
                                                        vErrors = [err25];
                                                    }
                                                    else {
                                                        vErrors.push(err25);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.clusters !== undefined) {
                                                let data12 = data5.clusters;
                                                if (Array.isArray(data12)) {
                                                    if (data12.length < 1) {
                                                        const err26 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data12 };
                                                        if (vErrors === null) {
                                                            vErrors = [err26];
                                                        }
                                                        else {
                                                            vErrors.push(err26);
                                                        }
                                                        errors++;
                                                    }
                                                    const len4 = data12.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        let data13 = data12[i4];
                                                        if (typeof data13 === "string") {
                                                            if (data13.length < 1) {
                                                                const err27 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data13 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err27];
                                                                }
                                                                else {
                                                                    vErrors.push(err27);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err28 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data13 };
                                                            if (vErrors === null) {
                                                                vErrors = [err28];
                                                            }
                                                            else {
                                                                vErrors.push(err28);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err29 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data12 };
                                                    if (vErrors === null) {
                                                        vErrors = [err29];
                                                    }
                                                    else {
                                                        vErrors.push(err29);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.environments !== undefined) {
                                                let data14 = data5.environments;
                                                if (Array.isArray(data14)) {
                                                    if (data14.length < 1) {
                                                        const err30 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data14 };
                                                        if (vErrors === null) {
                                                            vErrors = [err30];
                                                        }
                                                        else {
                                                            vErrors.push(err30);
                                                        }
                                                        errors++;
                                                    }
                                                    const len5 = data14.length;
                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                        let data15 = data14[i5];
                                                        if (typeof data15 === "string") {
                                                            if (data15.length < 1) {
                                                                const err31 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data15 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err31];
                                                                }
                                                                else {
                                                                    vErrors.push(err31);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err32 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data15 };
                                                            if (vErrors === null) {
                                                                vErrors = [err32];
                                                            }
                                                            else {
                                                                vErrors.push(err32);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err33 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data14 };
                                                    if (vErrors === null) {
                                                        vErrors = [err33];
                                                    }
                                                    else {
                                                        vErrors.push(err33);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.layers !== undefined) {
                                                let data16 = data5.layers;
                                                if (Array.isArray(data16)) {
                                                    if (data16.length < 1) {
                                                        const err34 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/layers", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data16 };
                                                        if (vErrors === null) {
                                                            vErrors = [err34];
                                                        }
                                                        else {
                                                            vErrors.push(err34);
                                                        }
                                                        errors++;
                                                    }
                                                    const len6 = data16.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                        let data17 = data16[i6];
                                                        if (typeof data17 === "string") {
                                                            if (data17.length < 1) {
                                                                const err35 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data17 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err35];
                                                                }
                                                                else {
                                                                    vErrors.push(err35);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err36 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data17 };
                                                            if (vErrors === null) {
                                                                vErrors = [err36];
                                                            }
                                                            else {
                                                                vErrors.push(err36);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err37 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/layers", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data16 };
                                                    if (vErrors === null) {
                                                        vErrors = [err37];
                                                    }
                                                    else {
                                                        vErrors.push(err37);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.risks !== undefined) {
                                                let data18 = data5.risks;
                                                if (Array.isArray(data18)) {
                                                    if (data18.length < 1) {
                                                        const err38 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/risks", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data18 };
                                                        if (vErrors === null) {
                                                            vErrors = [err38];
                                                        }
                                                        else {
                                                            vErrors.push(err38);
                                                        }
                                                        errors++;
                                                    }
                                                    const len7 = data18.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                        let data19 = data18[i7];
                                                        if (typeof data19 === "string") {
                                                            if (data19.length < 1) {
                                                                const err39 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data19 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err39];
                                                                }
                                                                else {
                                                                    vErrors.push(err39);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err40 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data19 };
                                                            if (vErrors === null) {
                                                                vErrors = [err40];
                                                            }
                                                            else {
                                                                vErrors.push(err40);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err41 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/risks", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data18 };
                                                    if (vErrors === null) {
                                                        vErrors = [err41];
                                                    }
                                                    else {
                                                        vErrors.push(err41);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data5.paths !== undefined) {
                                                let data20 = data5.paths;
                                                if (Array.isArray(data20)) {
                                                    if (data20.length < 1) {
                                                        const err42 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data20 };
                                                        if (vErrors === null) {
                                                            vErrors = [err42];
                                                        }
                                                        else {
                                                            vErrors.push(err42);
                                                        }
                                                        errors++;
                                                    }
                                                    const len8 = data20.length;
                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                        let data21 = data20[i8];
                                                        if (typeof data21 === "string") {
                                                            if (data21.length < 1) {
                                                                const err43 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data21 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err43];
                                                                }
                                                                else {
                                                                    vErrors.push(err43);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err44 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data21 };
                                                            if (vErrors === null) {
                                                                vErrors = [err44];
                                                            }
                                                            else {
                                                                vErrors.push(err44);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err45 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data20 };
                                                    if (vErrors === null) {
                                                        vErrors = [err45];
                                                    }
                                                    else {
                                                        vErrors.push(err45);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err46 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.additionalProperties.else.properties.overrides.items.properties.match.type, parentSchema: schema41.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data4.severity !== undefined) {
                                        let data22 = data4.severity;
                                        if (!((((data22 === "error") || (data22 === "warning")) || (data22 === "note")) || (data22 === "off"))) {
                                            const err47 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data22 };
                                            if (vErrors === null) {
                                                vErrors = [err47];
                                            }
                                            else {
                                                vErrors.push(err47);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data4.params !== undefined) {
                                        let data23 = data4.params;
                                        if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
                                            const err48 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/params", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.additionalProperties.else.properties.overrides.items.properties.params.type, parentSchema: schema41.additionalProperties.else.properties.overrides.items.properties.params, data: data23 };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err49 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.additionalProperties.else.properties.overrides.items.type, parentSchema: schema41.additionalProperties.else.properties.overrides.items, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err50 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/additionalProperties/else/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.additionalProperties.else.properties.overrides.type, parentSchema: schema41.additionalProperties.else.properties.overrides, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
                var _valid0 = _errs9 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err51 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema41.additionalProperties.if, parentSchema: schema41.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
    }
    else {
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    validate16.errors = vErrors;
    return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema40.required, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema40.required, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'", schema: schema40.required, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "name") || (key0 === "description")) || (key0 === "policies"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length < 1) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.name.type, parentSchema: schema40.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data1 = data.description;
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.description.type, parentSchema: schema40.properties.description, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            if (!(validate16(data.policies, { instancePath: instancePath + "/policies", parentData: data, parentDataProperty: "policies", rootData }))) {
                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate15.errors = vErrors;
    return errors === 0;
}
const policy = validate18;
const schema53 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate policy", "description": "One rule: what it looks at, what it denies, and what to say about it.", "type": "object", "additionalProperties": false, "required": ["id", "title", "why", "fix", "forEach", "deny", "message"], "properties": { "id": { "description": "Kebab-case, equal to the file name without its ending, and names the fault.", "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "group": { "description": "What it belongs to, for lists of policies: `Supply chain`.", "type": "string", "minLength": 1 }, "severity": { "description": "How much a finding weighs. Default: error.", "$ref": "#/definitions/severity" }, "severityWhen": { "description": "Other severities for some items: the first whose expression holds is taken.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["when", "severity"], "properties": { "when": { "description": "CEL, over the same variables as `deny`.", "type": "string", "minLength": 1 }, "severity": { "description": "How much a finding weighs then.", "$ref": "#/definitions/severity" } } } }, "title": { "description": "The rule in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "What goes wrong where it is broken.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do about a finding.", "type": "string", "minLength": 1 }, "forEach": { "description": "What the policy looks at one by one, and the name of the variable.", "enum": ["document", "resource", "image", "object", "namespace", "edge", "unit", "cycle", "pullRequest", "approval", "changeRequest", "schedule", "loosening", "promotion", "problem", "duplicate", "reference", "need", "tenancy", "project", "refusal", "copy", "command", "file", "source", "secret", "waiver", "error"] }, "match": { "description": "What to look at, before any expression: every list given must match, each as globs.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "params": { "description": "Parameters that the configuration may set, each a JSON Schema with a default.", "type": "object", "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "type": "object", "required": ["description", "type", "default"], "properties": { "description": { "description": "What it is for.", "type": "string", "minLength": 1 }, "type": { "description": "What its value is.", "enum": ["string", "integer", "number", "boolean", "array", "object"] }, "items": { "description": "What the items of a list are.", "type": "object" }, "default": { "description": "The value where the configuration gives none." } } } }, "deny": { "description": "CEL: true where the item breaks the rule.", "type": "string", "minLength": 1 }, "message": { "description": "What to say, with `${CEL}` in it.", "type": "string", "minLength": 1 }, "at": { "description": "The node that the finding points at.", "type": "string", "minLength": 1 }, "related": { "description": "Further nodes to show.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "cases": { "description": "Small repositories and what the policy finds in each: `gitops-gate test` runs them.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "anyOf": [{ "required": ["manifests"] }, { "required": ["files"] }], "properties": { "name": { "description": "What the case shows.", "type": "string", "minLength": 1 }, "manifests": { "description": "Manifests that are applied, as one YAML text.", "$ref": "#/definitions/manifests" }, "files": { "description": "Texts of files, by path.", "$ref": "#/definitions/files" }, "configuration": { "description": "The configuration, as `.gitops-gate.yaml` has it.", "type": "object" }, "base": { "description": "The repository before the pull request; without one there is no pull request.", "type": "object", "additionalProperties": false, "properties": { "manifests": { "description": "Manifests that are applied at the base commit.", "$ref": "#/definitions/manifests" }, "files": { "description": "Texts of files at the base commit, by path.", "$ref": "#/definitions/files" } } }, "pullRequest": { "description": "Facts of the pull request, as `--pull-request` reads them.", "type": "object" }, "expect": { "description": "The findings of the policy: `path:line:column severity policy message`, or the message alone. Default: none.", "type": "array", "items": { "type": "string", "minLength": 1 } } } } } }, "definitions": { "manifests": { "description": "Manifests that a cluster called `test` applies, as the file `manifests.yaml`.", "type": "string", "minLength": 1 }, "files": { "description": "Texts of files by path.", "type": "object", "propertyNames": { "pattern": "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, "additionalProperties": { "type": "string" } }, "globs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "severity": { "enum": ["error", "warning", "note", "off"] } } };
const schema54 = { "enum": ["error", "warning", "note", "off"] };
const schema56 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
const schema64 = { "description": "Manifests that a cluster called `test` applies, as the file `manifests.yaml`.", "type": "string", "minLength": 1 };
const schema65 = { "description": "Texts of files by path.", "type": "object", "propertyNames": { "pattern": "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, "additionalProperties": { "type": "string" } };
const pattern9 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern10 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern11 = new RegExp("^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.why === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.fix === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property '" + "fix" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.forEach === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forEach" }, message: "must have required property '" + "forEach" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.deny === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deny" }, message: "must have required property '" + "deny" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema53.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern9.test(data0)) {
                    const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + "\"", schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema53.properties.id, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.id.type, parentSchema: schema53.properties.id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data1 = data.group;
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err10 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.group, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.group.type, parentSchema: schema53.properties.group, data: data1 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data2 = data.severity;
            if (!((((data2 === "error") || (data2 === "warning")) || (data2 === "note")) || (data2 === "off"))) {
                const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.severityWhen !== undefined) {
            let data3 = data.severityWhen;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.when === undefined) {
                            const err13 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'", schema: schema53.properties.severityWhen.items.required, parentSchema: schema53.properties.severityWhen.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data4.severity === undefined) {
                            const err14 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema53.properties.severityWhen.items.required, parentSchema: schema53.properties.severityWhen.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!((key1 === "when") || (key1 === "severity"))) {
                                const err15 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.severityWhen.items, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data4.when !== undefined) {
                            let data5 = data4.when;
                            if (typeof data5 === "string") {
                                if (data5.length < 1) {
                                    const err16 = { instancePath: instancePath + "/severityWhen/" + i0 + "/when", schemaPath: "#/properties/severityWhen/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.severityWhen.items.properties.when, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/severityWhen/" + i0 + "/when", schemaPath: "#/properties/severityWhen/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.severityWhen.items.properties.when.type, parentSchema: schema53.properties.severityWhen.items.properties.when, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data4.severity !== undefined) {
                            let data6 = data4.severity;
                            if (!((((data6 === "error") || (data6 === "warning")) || (data6 === "note")) || (data6 === "off"))) {
                                const err18 = { instancePath: instancePath + "/severityWhen/" + i0 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.severityWhen.items.type, parentSchema: schema53.properties.severityWhen.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/severityWhen", schemaPath: "#/properties/severityWhen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.severityWhen.type, parentSchema: schema53.properties.severityWhen, data: data3 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data7 = data.title;
            if (typeof data7 === "string") {
                if (data7.length < 1) {
                    const err21 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.title, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.title.type, parentSchema: schema53.properties.title, data: data7 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.why !== undefined) {
            let data8 = data.why;
            if (typeof data8 === "string") {
                if (data8.length < 1) {
                    const err23 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.why, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.why.type, parentSchema: schema53.properties.why, data: data8 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.fix !== undefined) {
            let data9 = data.fix;
            if (typeof data9 === "string") {
                if (data9.length < 1) {
                    const err25 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.fix, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.fix.type, parentSchema: schema53.properties.fix, data: data9 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.forEach !== undefined) {
            let data10 = data.forEach;
            if (!((((((((((((((((((((((((((((data10 === "document") || (data10 === "resource")) || (data10 === "image")) || (data10 === "object")) || (data10 === "namespace")) || (data10 === "edge")) || (data10 === "unit")) || (data10 === "cycle")) || (data10 === "pullRequest")) || (data10 === "approval")) || (data10 === "changeRequest")) || (data10 === "schedule")) || (data10 === "loosening")) || (data10 === "promotion")) || (data10 === "problem")) || (data10 === "duplicate")) || (data10 === "reference")) || (data10 === "need")) || (data10 === "tenancy")) || (data10 === "project")) || (data10 === "refusal")) || (data10 === "copy")) || (data10 === "command")) || (data10 === "file")) || (data10 === "source")) || (data10 === "secret")) || (data10 === "waiver")) || (data10 === "error"))) {
                const err27 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/enum", keyword: "enum", params: { allowedValues: schema53.properties.forEach.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.forEach.enum, parentSchema: schema53.properties.forEach, data: data10 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            let data11 = data.match;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (Object.keys(data11).length < 1) {
                    const err28 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema53.properties.match, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key2 in data11) {
                    if (!((((((((key2 === "kinds") || (key2 === "names")) || (key2 === "namespaces")) || (key2 === "clusters")) || (key2 === "environments")) || (key2 === "layers")) || (key2 === "risks")) || (key2 === "paths"))) {
                        const err29 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.match, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data11.kinds !== undefined) {
                    let data12 = data11.kinds;
                    if (Array.isArray(data12)) {
                        if (data12.length < 1) {
                            const err30 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        const len1 = data12.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data13 = data12[i1];
                            if (typeof data13 === "string") {
                                if (data13.length < 1) {
                                    const err31 = { instancePath: instancePath + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data11.names !== undefined) {
                    let data14 = data11.names;
                    if (Array.isArray(data14)) {
                        if (data14.length < 1) {
                            const err34 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        const len2 = data14.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data15 = data14[i2];
                            if (typeof data15 === "string") {
                                if (data15.length < 1) {
                                    const err35 = { instancePath: instancePath + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data11.namespaces !== undefined) {
                    let data16 = data11.namespaces;
                    if (Array.isArray(data16)) {
                        if (data16.length < 1) {
                            const err38 = { instancePath: instancePath + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        const len3 = data16.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data17 = data16[i3];
                            if (typeof data17 === "string") {
                                if (data17.length < 1) {
                                    const err39 = { instancePath: instancePath + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err40 = { instancePath: instancePath + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data11.clusters !== undefined) {
                    let data18 = data11.clusters;
                    if (Array.isArray(data18)) {
                        if (data18.length < 1) {
                            const err42 = { instancePath: instancePath + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        const len4 = data18.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data19 = data18[i4];
                            if (typeof data19 === "string") {
                                if (data19.length < 1) {
                                    const err43 = { instancePath: instancePath + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data11.environments !== undefined) {
                    let data20 = data11.environments;
                    if (Array.isArray(data20)) {
                        if (data20.length < 1) {
                            const err46 = { instancePath: instancePath + "/match/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                        const len5 = data20.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data21 = data20[i5];
                            if (typeof data21 === "string") {
                                if (data21.length < 1) {
                                    const err47 = { instancePath: instancePath + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err48 = { instancePath: instancePath + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/match/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data11.layers !== undefined) {
                    let data22 = data11.layers;
                    if (Array.isArray(data22)) {
                        if (data22.length < 1) {
                            const err50 = { instancePath: instancePath + "/match/layers", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        const len6 = data22.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                            let data23 = data22[i6];
                            if (typeof data23 === "string") {
                                if (data23.length < 1) {
                                    const err51 = { instancePath: instancePath + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data23 };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err52 = { instancePath: instancePath + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/match/layers", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data11.risks !== undefined) {
                    let data24 = data11.risks;
                    if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                            const err54 = { instancePath: instancePath + "/match/risks", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                        const len7 = data24.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data25 = data24[i7];
                            if (typeof data25 === "string") {
                                if (data25.length < 1) {
                                    const err55 = { instancePath: instancePath + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/match/risks", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                if (data11.paths !== undefined) {
                    let data26 = data11.paths;
                    if (Array.isArray(data26)) {
                        if (data26.length < 1) {
                            const err58 = { instancePath: instancePath + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data: data26 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                        const len8 = data26.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            let data27 = data26[i8];
                            if (typeof data27 === "string") {
                                if (data27.length < 1) {
                                    const err59 = { instancePath: instancePath + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.type, parentSchema: schema56.items, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err61 = { instancePath: instancePath + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.match.type, parentSchema: schema53.properties.match, data: data11 };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.params !== undefined) {
            let data28 = data.params;
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                for (const key3 in data28) {
                    const _errs69 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern10.test(key3)) {
                            const err63 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, message: "must match pattern \"" + "^[a-z][A-Za-z0-9]*$" + "\"", schema: "^[a-z][A-Za-z0-9]*$", parentSchema: schema53.properties.params.propertyNames, data: key3, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    var valid31 = _errs69 === errors;
                    if (!valid31) {
                        const err64 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema53.properties.params.propertyNames, parentSchema: schema53.properties.params, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                for (const key4 in data28) {
                    let data29 = data28[key4];
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        if (data29.description === undefined) {
                            const err65 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema53.properties.params.additionalProperties.required, parentSchema: schema53.properties.params.additionalProperties, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        if (data29.type === undefined) {
                            const err66 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema53.properties.params.additionalProperties.required, parentSchema: schema53.properties.params.additionalProperties, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                        if (data29.default === undefined) {
                            const err67 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property '" + "default" + "'", schema: schema53.properties.params.additionalProperties.required, parentSchema: schema53.properties.params.additionalProperties, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                        if (data29.description !== undefined) {
                            let data30 = data29.description;
                            if (typeof data30 === "string") {
                                if (data30.length < 1) {
                                    const err68 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.params.additionalProperties.properties.description, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.params.additionalProperties.properties.description.type, parentSchema: schema53.properties.params.additionalProperties.properties.description, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data29.type !== undefined) {
                            let data31 = data29.type;
                            if (!((((((data31 === "string") || (data31 === "integer")) || (data31 === "number")) || (data31 === "boolean")) || (data31 === "array")) || (data31 === "object"))) {
                                const err70 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/params/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema53.properties.params.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.params.additionalProperties.properties.type.enum, parentSchema: schema53.properties.params.additionalProperties.properties.type, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                        if (data29.items !== undefined) {
                            let data32 = data29.items;
                            if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
                                const err71 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/params/additionalProperties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.params.additionalProperties.properties.items.type, parentSchema: schema53.properties.params.additionalProperties.properties.items, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.params.additionalProperties.type, parentSchema: schema53.properties.params.additionalProperties, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.params.type, parentSchema: schema53.properties.params, data: data28 };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        if (data.deny !== undefined) {
            let data33 = data.deny;
            if (typeof data33 === "string") {
                if (data33.length < 1) {
                    const err74 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.deny, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
            }
            else {
                const err75 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.deny.type, parentSchema: schema53.properties.deny, data: data33 };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data34 = data.message;
            if (typeof data34 === "string") {
                if (data34.length < 1) {
                    const err76 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.message, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
            }
            else {
                const err77 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.message.type, parentSchema: schema53.properties.message, data: data34 };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data35 = data.at;
            if (typeof data35 === "string") {
                if (data35.length < 1) {
                    const err78 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.at, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err78];
                    }
                    else {
                        vErrors.push(err78);
                    }
                    errors++;
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.at.type, parentSchema: schema53.properties.at, data: data35 };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.related !== undefined) {
            let data36 = data.related;
            if (Array.isArray(data36)) {
                const len9 = data36.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    let data37 = data36[i9];
                    if (typeof data37 === "string") {
                        if (data37.length < 1) {
                            const err80 = { instancePath: instancePath + "/related/" + i9, schemaPath: "#/properties/related/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.related.items, data: data37 };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err81 = { instancePath: instancePath + "/related/" + i9, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.related.items.type, parentSchema: schema53.properties.related.items, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err82 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.related.type, parentSchema: schema53.properties.related, data: data36 };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
        if (data.cases !== undefined) {
            let data38 = data.cases;
            if (Array.isArray(data38)) {
                const len10 = data38.length;
                for (let i10 = 0; i10 < len10; i10++) {
                    let data39 = data38[i10];
                    const _errs92 = errors;
                    let valid38 = false;
                    const _errs93 = errors;
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.manifests === undefined) {
                            const err83 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf/0/required", keyword: "required", params: { missingProperty: "manifests" }, message: "must have required property '" + "manifests" + "'", schema: schema53.properties.cases.items.anyOf[0].required, parentSchema: schema53.properties.cases.items.anyOf[0], data: data39 };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs93 === errors;
                    valid38 = valid38 || _valid0;
                    if (!valid38) {
                        const _errs94 = errors;
                        if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                            if (data39.files === undefined) {
                                const err84 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf/1/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'", schema: schema53.properties.cases.items.anyOf[1].required, parentSchema: schema53.properties.cases.items.anyOf[1], data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs94 === errors;
                        valid38 = valid38 || _valid0;
                    }
                    if (!valid38) {
                        const err85 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema53.properties.cases.items.anyOf, parentSchema: schema53.properties.cases.items, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs92;
                        if (vErrors !== null) {
                            if (_errs92) {
                                vErrors.length = _errs92;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.name === undefined) {
                            const err86 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema53.properties.cases.items.required, parentSchema: schema53.properties.cases.items, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                        for (const key5 in data39) {
                            if (!(((((((key5 === "name") || (key5 === "manifests")) || (key5 === "files")) || (key5 === "configuration")) || (key5 === "base")) || (key5 === "pullRequest")) || (key5 === "expect"))) {
                                const err87 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.cases.items, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data39.name !== undefined) {
                            let data40 = data39.name;
                            if (typeof data40 === "string") {
                                if (data40.length < 1) {
                                    const err88 = { instancePath: instancePath + "/cases/" + i10 + "/name", schemaPath: "#/properties/cases/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.cases.items.properties.name, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err89 = { instancePath: instancePath + "/cases/" + i10 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.cases.items.properties.name.type, parentSchema: schema53.properties.cases.items.properties.name, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                        if (data39.manifests !== undefined) {
                            let data41 = data39.manifests;
                            if (typeof data41 === "string") {
                                if (data41.length < 1) {
                                    const err90 = { instancePath: instancePath + "/cases/" + i10 + "/manifests", schemaPath: "#/definitions/manifests/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err91 = { instancePath: instancePath + "/cases/" + i10 + "/manifests", schemaPath: "#/definitions/manifests/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.type, parentSchema: schema64, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        if (data39.files !== undefined) {
                            let data42 = data39.files;
                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                for (const key6 in data42) {
                                    const _errs104 = errors;
                                    if (typeof key6 === "string") {
                                        if (!pattern11.test(key6)) {
                                            const err92 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, message: "must match pattern \"" + "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" + "\"", schema: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", parentSchema: schema65.propertyNames, data: key6, propertyName: key6 };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid42 = _errs104 === errors;
                                    if (!valid42) {
                                        const err93 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema65.propertyNames, parentSchema: schema65, data: data42 };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key7 in data42) {
                                    let data43 = data42[key7];
                                    if (typeof data43 !== "string") {
                                        const err94 = { instancePath: instancePath + "/cases/" + i10 + "/files/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.additionalProperties.type, parentSchema: schema65.additionalProperties, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err94];
                                        }
                                        else {
                                            vErrors.push(err94);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err95 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data39.configuration !== undefined) {
                            let data44 = data39.configuration;
                            if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                                const err96 = { instancePath: instancePath + "/cases/" + i10 + "/configuration", schemaPath: "#/properties/cases/items/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.cases.items.properties.configuration.type, parentSchema: schema53.properties.cases.items.properties.configuration, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                        if (data39.base !== undefined) {
                            let data45 = data39.base;
                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                for (const key8 in data45) {
                                    if (!((key8 === "manifests") || (key8 === "files"))) {
                                        const err97 = { instancePath: instancePath + "/cases/" + i10 + "/base", schemaPath: "#/properties/cases/items/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.cases.items.properties.base, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                                if (data45.manifests !== undefined) {
                                    let data46 = data45.manifests;
                                    if (typeof data46 === "string") {
                                        if (data46.length < 1) {
                                            const err98 = { instancePath: instancePath + "/cases/" + i10 + "/base/manifests", schemaPath: "#/definitions/manifests/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64, data: data46 };
                                            if (vErrors === null) {
                                                vErrors = [err98];
                                            }
                                            else {
                                                vErrors.push(err98);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err99 = { instancePath: instancePath + "/cases/" + i10 + "/base/manifests", schemaPath: "#/definitions/manifests/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.type, parentSchema: schema64, data: data46 };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                                if (data45.files !== undefined) {
                                    let data47 = data45.files;
                                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                        for (const key9 in data47) {
                                            const _errs119 = errors;
                                            if (typeof key9 === "string") {
                                                if (!pattern11.test(key9)) {
                                                    const err100 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, message: "must match pattern \"" + "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" + "\"", schema: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", parentSchema: schema65.propertyNames, data: key9, propertyName: key9 };
                                                    if (vErrors === null) {
                                                        vErrors = [err100];
                                                    }
                                                    else {
                                                        vErrors.push(err100);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid47 = _errs119 === errors;
                                            if (!valid47) {
                                                const err101 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema65.propertyNames, parentSchema: schema65, data: data47 };
                                                if (vErrors === null) {
                                                    vErrors = [err101];
                                                }
                                                else {
                                                    vErrors.push(err101);
                                                }
                                                errors++;
                                            }
                                        }
                                        for (const key10 in data47) {
                                            let data48 = data47[key10];
                                            if (typeof data48 !== "string") {
                                                const err102 = { instancePath: instancePath + "/cases/" + i10 + "/base/files/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.additionalProperties.type, parentSchema: schema65.additionalProperties, data: data48 };
                                                if (vErrors === null) {
                                                    vErrors = [err102];
                                                }
                                                else {
                                                    vErrors.push(err102);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err103 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data: data47 };
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/cases/" + i10 + "/base", schemaPath: "#/properties/cases/items/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.cases.items.properties.base.type, parentSchema: schema53.properties.cases.items.properties.base, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                        if (data39.pullRequest !== undefined) {
                            let data49 = data39.pullRequest;
                            if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
                                const err105 = { instancePath: instancePath + "/cases/" + i10 + "/pullRequest", schemaPath: "#/properties/cases/items/properties/pullRequest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.cases.items.properties.pullRequest.type, parentSchema: schema53.properties.cases.items.properties.pullRequest, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data39.expect !== undefined) {
                            let data50 = data39.expect;
                            if (Array.isArray(data50)) {
                                const len11 = data50.length;
                                for (let i11 = 0; i11 < len11; i11++) {
                                    let data51 = data50[i11];
                                    if (typeof data51 === "string") {
                                        if (data51.length < 1) {
                                            const err106 = { instancePath: instancePath + "/cases/" + i10 + "/expect/" + i11, schemaPath: "#/properties/cases/items/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.cases.items.properties.expect.items, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err106];
                                            }
                                            else {
                                                vErrors.push(err106);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err107 = { instancePath: instancePath + "/cases/" + i10 + "/expect/" + i11, schemaPath: "#/properties/cases/items/properties/expect/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.cases.items.properties.expect.items.type, parentSchema: schema53.properties.cases.items.properties.expect.items, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err107];
                                        }
                                        else {
                                            vErrors.push(err107);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/cases/" + i10 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.cases.items.properties.expect.type, parentSchema: schema53.properties.cases.items.properties.expect, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err109 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.cases.items.type, parentSchema: schema53.properties.cases.items, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err110 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.cases.type, parentSchema: schema53.properties.cases, data: data38 };
                if (vErrors === null) {
                    vErrors = [err110];
                }
                else {
                    vErrors.push(err110);
                }
                errors++;
            }
        }
    }
    else {
        const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
        if (vErrors === null) {
            vErrors = [err111];
        }
        else {
            vErrors.push(err111);
        }
        errors++;
    }
    validate18.errors = vErrors;
    return errors === 0;
}
const pullRequest = validate19;
const schema68 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Pull request facts", "description": "What `--pull-request FILE` reads: the facts that the Action gets from the event and the API.", "type": "object", "additionalProperties": false, "required": ["author", "head", "reviews"], "properties": { "number": { "description": "Number of the pull request.", "type": "integer", "minimum": 0 }, "author": { "description": "Login of its author.", "type": "string", "minLength": 1 }, "draft": { "description": "Whether it is a draft.", "type": "boolean" }, "title": { "description": "The title.", "type": "string" }, "body": { "description": "The description.", "type": ["string", "null"] }, "labels": { "description": "Names of its labels.", "type": "array", "items": { "type": "string" } }, "base": { "description": "What it is to be merged into.", "$ref": "#/definitions/commit" }, "head": { "description": "What it is to be merged.", "$ref": "#/definitions/commit" }, "reviews": { "description": "Every review, in any order.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["user", "state", "commit", "submittedAt"], "properties": { "user": { "description": "Login of the reviewer.", "type": "string", "minLength": 1 }, "state": { "description": "As the API says it.", "enum": ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] }, "commit": { "description": "Commit that the review was given on.", "type": "string" }, "submittedAt": { "description": "When, as RFC 3339.", "type": "string" } } } }, "teams": { "description": "Logins of the members of each team, by `organization/team`.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } }, "definitions": { "commit": { "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "ref": { "description": "Name of the branch.", "type": "string" }, "sha": { "description": "The commit.", "type": "string", "minLength": 1 } } } } };
const schema69 = { "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "ref": { "description": "Name of the branch.", "type": "string" }, "sha": { "description": "The commit.", "type": "string", "minLength": 1 } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.author === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property '" + "author" + "'", schema: schema68.required, parentSchema: schema68, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.head === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property '" + "head" + "'", schema: schema68.required, parentSchema: schema68, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.reviews === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviews" }, message: "must have required property '" + "reviews" + "'", schema: schema68.required, parentSchema: schema68, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema68.properties, key0))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data0 = data.number;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.number.type, parentSchema: schema68.properties.number, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.number, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.author !== undefined) {
            let data1 = data.author;
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.author, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.author.type, parentSchema: schema68.properties.author, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.draft !== undefined) {
            let data2 = data.draft;
            if (typeof data2 !== "boolean") {
                const err8 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema68.properties.draft.type, parentSchema: schema68.properties.draft, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data3 = data.title;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.title.type, parentSchema: schema68.properties.title, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.body !== undefined) {
            let data4 = data.body;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err10 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema68.properties.body.type }, message: "must be string,null", schema: schema68.properties.body.type, parentSchema: schema68.properties.body, data: data4 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data5 = data.labels;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (typeof data6 !== "string") {
                        const err11 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.labels.items.type, parentSchema: schema68.properties.labels.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.labels.type, parentSchema: schema68.properties.labels, data: data5 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            let data7 = data.base;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.sha === undefined) {
                    const err13 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property '" + "sha" + "'", schema: schema69.required, parentSchema: schema69, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                for (const key1 in data7) {
                    if (!((key1 === "ref") || (key1 === "sha"))) {
                        const err14 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data7.ref !== undefined) {
                    let data8 = data7.ref;
                    if (typeof data8 !== "string") {
                        const err15 = { instancePath: instancePath + "/base/ref", schemaPath: "#/definitions/commit/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.ref.type, parentSchema: schema69.properties.ref, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.sha !== undefined) {
                    let data9 = data7.sha;
                    if (typeof data9 === "string") {
                        if (data9.length < 1) {
                            const err16 = { instancePath: instancePath + "/base/sha", schemaPath: "#/definitions/commit/properties/sha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.sha, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/base/sha", schemaPath: "#/definitions/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.sha.type, parentSchema: schema69.properties.sha, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data: data7 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.head !== undefined) {
            let data10 = data.head;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.sha === undefined) {
                    const err19 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property '" + "sha" + "'", schema: schema69.required, parentSchema: schema69, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                for (const key2 in data10) {
                    if (!((key2 === "ref") || (key2 === "sha"))) {
                        const err20 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data10.ref !== undefined) {
                    let data11 = data10.ref;
                    if (typeof data11 !== "string") {
                        const err21 = { instancePath: instancePath + "/head/ref", schemaPath: "#/definitions/commit/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.ref.type, parentSchema: schema69.properties.ref, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data10.sha !== undefined) {
                    let data12 = data10.sha;
                    if (typeof data12 === "string") {
                        if (data12.length < 1) {
                            const err22 = { instancePath: instancePath + "/head/sha", schemaPath: "#/definitions/commit/properties/sha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.sha, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/head/sha", schemaPath: "#/definitions/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.sha.type, parentSchema: schema69.properties.sha, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data: data10 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.reviews !== undefined) {
            let data13 = data.reviews;
            if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data14 = data13[i1];
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.user === undefined) {
                            const err25 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property '" + "user" + "'", schema: schema68.properties.reviews.items.required, parentSchema: schema68.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data14.state === undefined) {
                            const err26 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema68.properties.reviews.items.required, parentSchema: schema68.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data14.commit === undefined) {
                            const err27 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'", schema: schema68.properties.reviews.items.required, parentSchema: schema68.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        if (data14.submittedAt === undefined) {
                            const err28 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "submittedAt" }, message: "must have required property '" + "submittedAt" + "'", schema: schema68.properties.reviews.items.required, parentSchema: schema68.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        for (const key3 in data14) {
                            if (!((((key3 === "user") || (key3 === "state")) || (key3 === "commit")) || (key3 === "submittedAt"))) {
                                const err29 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68.properties.reviews.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data14.user !== undefined) {
                            let data15 = data14.user;
                            if (typeof data15 === "string") {
                                if (data15.length < 1) {
                                    const err30 = { instancePath: instancePath + "/reviews/" + i1 + "/user", schemaPath: "#/properties/reviews/items/properties/user/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.reviews.items.properties.user, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/reviews/" + i1 + "/user", schemaPath: "#/properties/reviews/items/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.reviews.items.properties.user.type, parentSchema: schema68.properties.reviews.items.properties.user, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data14.state !== undefined) {
                            let data16 = data14.state;
                            if (!(((((data16 === "APPROVED") || (data16 === "CHANGES_REQUESTED")) || (data16 === "COMMENTED")) || (data16 === "DISMISSED")) || (data16 === "PENDING"))) {
                                const err32 = { instancePath: instancePath + "/reviews/" + i1 + "/state", schemaPath: "#/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema68.properties.reviews.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.reviews.items.properties.state.enum, parentSchema: schema68.properties.reviews.items.properties.state, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data14.commit !== undefined) {
                            let data17 = data14.commit;
                            if (typeof data17 !== "string") {
                                const err33 = { instancePath: instancePath + "/reviews/" + i1 + "/commit", schemaPath: "#/properties/reviews/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.reviews.items.properties.commit.type, parentSchema: schema68.properties.reviews.items.properties.commit, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data14.submittedAt !== undefined) {
                            let data18 = data14.submittedAt;
                            if (typeof data18 !== "string") {
                                const err34 = { instancePath: instancePath + "/reviews/" + i1 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.reviews.items.properties.submittedAt.type, parentSchema: schema68.properties.reviews.items.properties.submittedAt, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.reviews.items.type, parentSchema: schema68.properties.reviews.items, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.reviews.type, parentSchema: schema68.properties.reviews, data: data13 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.teams !== undefined) {
            let data19 = data.teams;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key4 in data19) {
                    let data20 = data19[key4];
                    if (Array.isArray(data20)) {
                        const len2 = data20.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data21 = data20[i2];
                            if (typeof data21 !== "string") {
                                const err37 = { instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.teams.additionalProperties.items.type, parentSchema: schema68.properties.teams.additionalProperties.items, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.teams.additionalProperties.type, parentSchema: schema68.properties.teams.additionalProperties, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.teams.type, parentSchema: schema68.properties.teams, data: data19 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
    }
    else {
        const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    validate19.errors = vErrors;
    return errors === 0;
}


/***/ })

};

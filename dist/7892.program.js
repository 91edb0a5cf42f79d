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
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate configuration", "description": "`.gitops-gate.yaml` at the root of a GitOps repository. Everything is optional: what is left out is inferred.", "type": "object", "additionalProperties": false, "properties": { "extends": { "title": "Packs and policy files", "description": "Packs of the gate (`recommended`), and files or directories of policies and packs: of this repository (`policies/`), or of a checkout beside it (`../policies/`). Default: `[recommended]`.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "clusters": { "title": "Clusters", "description": "Clusters that exist, where the files do not say it or say it wrongly.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the cluster.", "type": "string", "minLength": 1 }, "path": { "description": "Directory that holds what this cluster runs.", "type": "string", "minLength": 1 }, "server": { "description": "URL of its API server, as Argo CD destinations write it.", "type": "string", "minLength": 1 }, "environment": { "description": "Environment that the cluster belongs to.", "type": "string", "minLength": 1 }, "labels": { "description": "Labels of its cluster Secret in Argo CD, by which cluster generators of ApplicationSets select it. It needs a server too.", "type": "object", "additionalProperties": { "type": "string" } } } } }, "layers": { "title": "Layers", "description": "Layers, outermost first: a layer may depend on those after it, never on those before it.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "description": "Name of the layer.", "type": "string", "minLength": 1 }, "paths": { "description": "Globs of the paths in it.", "$ref": "#/definitions/globs" } } } }, "environments": { "title": "Environments", "description": "Environments in the order of promotion, with their risk, and what belongs to each.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the environment: dev, staging, prod …", "type": "string", "minLength": 1 }, "risk": { "description": "Risk class.", "$ref": "#/definitions/risk" }, "match": { "description": "What belongs to the environment. Any one of these is enough.", "type": "object", "additionalProperties": false, "properties": { "clusters": { "description": "Globs of cluster names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of paths.", "$ref": "#/definitions/globs" } } } } } }, "sources": { "title": "Other repositories", "description": "Repositories that are checked out here. `path: .` says that a URL is this repository.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["url", "path"], "properties": { "url": { "description": "URL as the manifests write it.", "type": "string", "minLength": 1 }, "path": { "description": "Where it is checked out, relative to the root.", "type": "string", "minLength": 1 } } } }, "directories": { "title": "Directories that are applied as they are", "description": "Directories that are units of their own where neither Flux nor Argo CD says so.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "cluster"], "properties": { "path": { "description": "The directory, relative to the root.", "type": "string", "minLength": 1 }, "cluster": { "description": "Cluster that it is applied to.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace of objects that name none.", "type": "string", "minLength": 1 } } } }, "approvals": { "title": "Approvals", "description": "Who must approve a pull request that changes what an environment runs. Every rule that fits must be met.", "type": "array", "items": { "type": "object", "additionalProperties": false, "allOf": [{ "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }] }, { "anyOf": [{ "required": ["minimum"] }, { "required": ["codeOwners"] }, { "required": ["allOf"] }, { "required": ["anyOf"] }] }], "properties": { "name": { "description": "What messages call the rule, and what `insteadOf` names.", "type": "string", "minLength": 1 }, "environments": { "description": "Globs of the environments that the rule is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the rule is for.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } }, "changes": { "description": "Confines the rule to what changes in the environment.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "some": { "description": "Something that matches changes.", "$ref": "#/definitions/changeMatch" }, "only": { "description": "Nothing changes but what matches.", "$ref": "#/definitions/changeMatch" } } }, "labels": { "description": "Confines the rule to pull requests that have one of these labels.", "$ref": "#/definitions/names" }, "insteadOf": { "description": "Names of rules that are not asked for where this one is. Only for rules with `changes`, and without `labels`.", "$ref": "#/definitions/names" }, "minimum": { "description": "Number of approvals that are needed.", "type": "integer", "minimum": 1 }, "users": { "description": "People whose approval counts. With neither users nor teams, everybody's counts.", "$ref": "#/definitions/logins" }, "teams": { "description": "Teams whose members' approval counts, as `organization/team`.", "$ref": "#/definitions/teams" }, "codeOwners": { "description": "Asks for an approval by an owner of each unit that changes there, by the CODEOWNERS of the base commit.", "const": true }, "allOf": { "description": "Groups of which each must give its approvals.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/approvalGroup" } }, "anyOf": { "description": "Groups of which one must give its approvals.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/approvalGroup" } }, "bots": { "description": "Accounts of programs whose approval counts, as `name[bot]`. No other program's does.", "$ref": "#/definitions/logins" }, "stale": { "description": "Whether an approval of an earlier commit counts. Default: `void`.", "enum": ["void", "allowed"] }, "committers": { "description": "Whether those who wrote commits of the pull request may approve it; its author never may. Default: `void`.", "enum": ["void", "allowed"] } } } }, "teams": { "title": "Members of teams", "description": "Logins of the members of teams, by `organization/team`, for tokens that may not read them. GitHub is not asked about these.", "type": "object", "propertyNames": { "pattern": "^[^@/\\s]+/[^@/\\s]+$" }, "additionalProperties": { "$ref": "#/definitions/logins" } }, "breakGlass": { "title": "Break glass", "description": "How an emergency goes past the approvals, which become warnings, and what it owes.", "type": "object", "additionalProperties": false, "required": ["label"], "anyOf": [{ "required": ["users"] }, { "required": ["teams"] }], "properties": { "label": { "description": "The label that says so.", "type": "string", "minLength": 1 }, "users": { "description": "People who may set it.", "$ref": "#/definitions/logins" }, "teams": { "description": "Teams whose members may set it.", "$ref": "#/definitions/teams" }, "incident": { "description": "What the description of the pull request must hold. Default: the field `Incident`, not empty.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "field": { "description": "A line `<field>: …`, or a heading of that name with a text below.", "type": "string", "minLength": 1 }, "pattern": { "description": "A regular expression (RE2) that is found in the field, or without one in the description.", "type": "string", "minLength": 1 } } }, "hours": { "description": "Hours from the merge in which the duties are to be done. Default: 24.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "postmortem": { "description": "Hours to write the postmortem.", "type": "integer", "minimum": 1 }, "reconciliation": { "description": "Hours until Git says what runs, with the approvals that were missing.", "type": "integer", "minimum": 1 } } } } }, "changeRequests": { "title": "Change requests", "description": "What the description of a pull request must say where it changes what an environment runs.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["fields"], "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the rule is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the rule is for.", "$ref": "#/definitions/risks" }, "fields": { "description": "Fields of the description: headings with text below, or lines of the form `Field: value`.", "type": "array", "minItems": 1, "items": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "minLength": 1, "pattern": "\\S" }, "else": { "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "Name of the field.", "type": "string", "minLength": 1, "pattern": "\\S" }, "also": { "description": "Other names that it may have.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "pattern": { "description": "A regular expression (RE2) that must be found in it.", "type": "string", "minLength": 1 } } } } } } } }, "windows": { "title": "Maintenance windows", "description": "When a change may reach an environment. One that has windows is closed outside of them.", "type": "array", "items": { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the window is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the window is for.", "$ref": "#/definitions/risks" }, "days": { "description": "Days on which it opens; every day where none is named.", "type": "array", "minItems": 1, "items": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] } }, "from": { "description": "When it opens, as HH:MM. Default: the start of the day.", "$ref": "#/definitions/clock" }, "to": { "description": "When it closes, as HH:MM; earlier than `from` for a window over midnight. Default: the end of the day.", "$ref": "#/definitions/clock" }, "timeZone": { "description": "Name of the IANA time zone, such as Europe/Berlin. Default: UTC.", "type": "string", "minLength": 1 } } } }, "freezes": { "title": "Freezes", "description": "When no change may reach an environment, whatever its windows say.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "anyOf": [{ "required": ["environments"] }, { "required": ["risks"] }], "properties": { "environments": { "description": "Globs of the environments that the freeze is for.", "$ref": "#/definitions/globs" }, "risks": { "description": "Risk classes that the freeze is for.", "$ref": "#/definitions/risks" }, "from": { "description": "First day, as YYYY-MM-DD, or YYYY-MM-DDTHH:MM.", "$ref": "#/definitions/moment" }, "to": { "description": "Last day, as YYYY-MM-DD and to its end, or YYYY-MM-DDTHH:MM.", "$ref": "#/definitions/moment" }, "timeZone": { "description": "Name of the IANA time zone, such as Europe/Berlin. Default: UTC.", "type": "string", "minLength": 1 }, "reason": { "description": "Why.", "type": "string", "minLength": 1 } } } }, "promotion": { "title": "Order of promotion", "description": "Globs of environments in the order in which versions reach them; what one glob matches is one stage. Default: the order of `environments`, those of one risk class beside each other.", "$ref": "#/definitions/globs" }, "policies": { "title": "Policies", "description": "Severity and parameters by policy id: a severity, or an object with both, and with what is otherwise for some items.", "type": "object", "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/definitions/severity" }, "else": { "additionalProperties": false, "properties": { "severity": { "description": "How much a finding weighs.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters: see the page of the policy.", "type": "object" }, "overrides": { "description": "Other settings for some items. Where several match, the later one wins.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match"], "anyOf": [{ "required": ["severity"] }, { "required": ["params"] }], "properties": { "match": { "description": "Which items: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "severity": { "description": "How much a finding weighs there.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters that are others there.", "type": "object" } } } } } } } }, "waivers": { "title": "Waivers", "description": "Exemptions, each with a reason.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "match", "reason"], "properties": { "policy": { "description": "Id of the policy.", "type": "string", "minLength": 1 }, "match": { "description": "Which findings it covers: every field given must match, each as a glob.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "Glob of the file of the finding.", "type": "string", "minLength": 1 }, "cluster": { "description": "Glob of the cluster.", "type": "string", "minLength": 1 }, "environment": { "description": "Glob of the environment.", "type": "string", "minLength": 1 }, "unit": { "description": "Glob of the id of the unit.", "type": "string", "minLength": 1 }, "kind": { "description": "Glob of the kind of the object.", "type": "string", "minLength": 1 }, "namespace": { "description": "Glob of the namespace.", "type": "string", "minLength": 1 }, "name": { "description": "Glob of the name of the object.", "type": "string", "minLength": 1 } } }, "owner": { "description": "Who answers for it.", "type": "string", "minLength": 1 }, "reason": { "description": "Why it is granted.", "type": "string", "minLength": 1, "pattern": "\\S" }, "expires": { "description": "The last day on which it holds, UTC, as YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } }, "exclude": { "title": "Files left alone", "description": "Globs of files that the gate does not read.", "type": "array", "items": { "type": "string", "minLength": 1 } } }, "definitions": { "globs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "clock": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" }, "moment": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, "risks": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } }, "names": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "logins": { "type": "array", "items": { "type": "string", "pattern": "^[^@/\\s]+$" } }, "teams": { "type": "array", "items": { "type": "string", "pattern": "^[^@/\\s]+/[^@/\\s]+$" } }, "approvalGroup": { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["users"] }, { "required": ["teams"] }], "properties": { "minimum": { "description": "How many of them. Default: 1.", "type": "integer", "minimum": 1 }, "users": { "description": "People whose approval counts.", "$ref": "#/definitions/logins" }, "teams": { "description": "Teams whose members' approval counts.", "$ref": "#/definitions/teams" } } }, "changeMatch": { "description": "Changed resources: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "units": { "description": "Globs of unit ids.", "$ref": "#/definitions/globs" }, "actions": { "description": "What becomes of them.", "type": "array", "minItems": 1, "items": { "enum": ["added", "removed", "modified"] } }, "alters": { "description": "Nothing but these differs in them: tag or digest of the same image, version of the same chart, number of replicas.", "type": "array", "minItems": 1, "items": { "enum": ["images", "charts", "replicas"] } } } }, "risk": { "enum": ["low", "medium", "high", "critical"] }, "severity": { "enum": ["error", "warning", "note", "off"] } } };
const schema12 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
const schema13 = { "enum": ["low", "medium", "high", "critical"] };
const schema24 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
const schema26 = { "type": "array", "items": { "type": "string", "pattern": "^[^@/\\s]+$" } };
const schema27 = { "type": "array", "items": { "type": "string", "pattern": "^[^@/\\s]+/[^@/\\s]+$" } };
const schema39 = { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" };
const schema42 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" };
const schema45 = { "enum": ["error", "warning", "note", "off"] };
const func2 = Object.prototype.hasOwnProperty;
const schema19 = { "description": "Changed resources: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "units": { "description": "Globs of unit ids.", "$ref": "#/definitions/globs" }, "actions": { "description": "What becomes of them.", "type": "array", "minItems": 1, "items": { "enum": ["added", "removed", "modified"] } }, "alters": { "description": "Nothing but these differs in them: tag or digest of the same image, version of the same chart, number of replicas.", "type": "array", "minItems": 1, "items": { "enum": ["images", "charts", "replicas"] } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "kinds") || (key0 === "names")) || (key0 === "namespaces")) || (key0 === "units")) || (key0 === "actions")) || (key0 === "alters"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.kinds !== undefined) {
            let data0 = data.kinds;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (data1.length < 1) {
                            const err3 = { instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.names !== undefined) {
            let data2 = data.names;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err6 = { instancePath: instancePath + "/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (typeof data3 === "string") {
                        if (data3.length < 1) {
                            const err7 = { instancePath: instancePath + "/names/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/names/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.namespaces !== undefined) {
            let data4 = data.namespaces;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err10 = { instancePath: instancePath + "/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if (typeof data5 === "string") {
                        if (data5.length < 1) {
                            const err11 = { instancePath: instancePath + "/namespaces/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/namespaces/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.units !== undefined) {
            let data6 = data.units;
            if (Array.isArray(data6)) {
                if (data6.length < 1) {
                    const err14 = { instancePath: instancePath + "/units", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if (typeof data7 === "string") {
                        if (data7.length < 1) {
                            const err15 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data7 };
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
                        const err16 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data7 };
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
                const err17 = { instancePath: instancePath + "/units", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data6 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.actions !== undefined) {
            let data8 = data.actions;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err18 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.actions, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data9 = data8[i4];
                    if (!(((data9 === "added") || (data9 === "removed")) || (data9 === "modified"))) {
                        const err19 = { instancePath: instancePath + "/actions/" + i4, schemaPath: "#/properties/actions/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.actions.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.actions.items.enum, parentSchema: schema19.properties.actions.items, data: data9 };
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
                const err20 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.actions.type, parentSchema: schema19.properties.actions, data: data8 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.alters !== undefined) {
            let data10 = data.alters;
            if (Array.isArray(data10)) {
                if (data10.length < 1) {
                    const err21 = { instancePath: instancePath + "/alters", schemaPath: "#/properties/alters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.alters, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data11 = data10[i5];
                    if (!(((data11 === "images") || (data11 === "charts")) || (data11 === "replicas"))) {
                        const err22 = { instancePath: instancePath + "/alters/" + i5, schemaPath: "#/properties/alters/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.alters.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.alters.items.enum, parentSchema: schema19.properties.alters.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/alters", schemaPath: "#/properties/alters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.alters.type, parentSchema: schema19.properties.alters, data: data10 };
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
        const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const schema28 = { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["users"] }, { "required": ["teams"] }], "properties": { "minimum": { "description": "How many of them. Default: 1.", "type": "integer", "minimum": 1 }, "users": { "description": "People whose approval counts.", "$ref": "#/definitions/logins" }, "teams": { "description": "Teams whose members' approval counts.", "$ref": "#/definitions/teams" } } };
const pattern0 = new RegExp("^[^@/\\s]+$", "u");
const pattern1 = new RegExp("^[^@/\\s]+/[^@/\\s]+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    let valid0 = false;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.users === undefined) {
            const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property '" + "users" + "'", schema: schema28.anyOf[0].required, parentSchema: schema28.anyOf[0], data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.teams === undefined) {
                const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property '" + "teams" + "'", schema: schema28.anyOf[1].required, parentSchema: schema28.anyOf[1], data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema28.anyOf, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "minimum") || (key0 === "users")) || (key0 === "teams"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.minimum !== undefined) {
            let data0 = data.minimum;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.properties.minimum.type, parentSchema: schema28.properties.minimum, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err5 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema28.properties.minimum, data: data0 };
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
        if (data.users !== undefined) {
            let data1 = data.users;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/definitions/logins/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+$", parentSchema: schema26.items, data: data2 };
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
                        const err7 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/definitions/logins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/users", schemaPath: "#/definitions/logins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.teams !== undefined) {
            let data3 = data.teams;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    if (typeof data4 === "string") {
                        if (!pattern1.test(data4)) {
                            const err9 = { instancePath: instancePath + "/teams/" + i1, schemaPath: "#/definitions/teams/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+/[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+/[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+/[^@/\\s]+$", parentSchema: schema27.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/teams/" + i1, schemaPath: "#/definitions/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.items.type, parentSchema: schema27.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/definitions/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.type, parentSchema: schema27, data: data3 };
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
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate14.errors = vErrors;
    return errors === 0;
}
const schema36 = { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/risk" } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36, data };
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
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
const pattern9 = new RegExp("\\S", "u");
const pattern11 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
const pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
                    const _errs88 = errors;
                    let valid36 = false;
                    const _errs89 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.environments === undefined) {
                            const err70 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.approvals.items.allOf[0].anyOf[0].required, parentSchema: schema11.properties.approvals.items.allOf[0].anyOf[0], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs89 === errors;
                    valid36 = valid36 || _valid0;
                    if (!valid36) {
                        const _errs90 = errors;
                        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                            if (data36.risks === undefined) {
                                const err71 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.approvals.items.allOf[0].anyOf[1].required, parentSchema: schema11.properties.approvals.items.allOf[0].anyOf[1], data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs90 === errors;
                        valid36 = valid36 || _valid0;
                    }
                    if (!valid36) {
                        const err72 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.approvals.items.allOf[0].anyOf, parentSchema: schema11.properties.approvals.items.allOf[0], data: data36 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs88;
                        if (vErrors !== null) {
                            if (_errs88) {
                                vErrors.length = _errs88;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    const _errs92 = errors;
                    let valid37 = false;
                    const _errs93 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.minimum === undefined) {
                            const err73 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property '" + "minimum" + "'", schema: schema11.properties.approvals.items.allOf[1].anyOf[0].required, parentSchema: schema11.properties.approvals.items.allOf[1].anyOf[0], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs93 === errors;
                    valid37 = valid37 || _valid1;
                    if (!valid37) {
                        const _errs94 = errors;
                        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                            if (data36.codeOwners === undefined) {
                                const err74 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "codeOwners" }, message: "must have required property '" + "codeOwners" + "'", schema: schema11.properties.approvals.items.allOf[1].anyOf[1].required, parentSchema: schema11.properties.approvals.items.allOf[1].anyOf[1], data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        var _valid1 = _errs94 === errors;
                        valid37 = valid37 || _valid1;
                        if (!valid37) {
                            const _errs95 = errors;
                            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                if (data36.allOf === undefined) {
                                    const err75 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/1/anyOf/2/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property '" + "allOf" + "'", schema: schema11.properties.approvals.items.allOf[1].anyOf[2].required, parentSchema: schema11.properties.approvals.items.allOf[1].anyOf[2], data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs95 === errors;
                            valid37 = valid37 || _valid1;
                            if (!valid37) {
                                const _errs96 = errors;
                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                    if (data36.anyOf === undefined) {
                                        const err76 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/1/anyOf/3/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property '" + "anyOf" + "'", schema: schema11.properties.approvals.items.allOf[1].anyOf[3].required, parentSchema: schema11.properties.approvals.items.allOf[1].anyOf[3], data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs96 === errors;
                                valid37 = valid37 || _valid1;
                            }
                        }
                    }
                    if (!valid37) {
                        const err77 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.approvals.items.allOf[1].anyOf, parentSchema: schema11.properties.approvals.items.allOf[1], data: data36 };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
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
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        for (const key8 in data36) {
                            if (!(func2.call(schema11.properties.approvals.items.properties, key8))) {
                                const err78 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.approvals.items, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err78];
                                }
                                else {
                                    vErrors.push(err78);
                                }
                                errors++;
                            }
                        }
                        if (data36.name !== undefined) {
                            let data37 = data36.name;
                            if (typeof data37 === "string") {
                                if (data37.length < 1) {
                                    const err79 = { instancePath: instancePath + "/approvals/" + i10 + "/name", schemaPath: "#/properties/approvals/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.approvals.items.properties.name, data: data37 };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/approvals/" + i10 + "/name", schemaPath: "#/properties/approvals/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.approvals.items.properties.name.type, parentSchema: schema11.properties.approvals.items.properties.name, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data36.environments !== undefined) {
                            let data38 = data36.environments;
                            if (Array.isArray(data38)) {
                                if (data38.length < 1) {
                                    const err81 = { instancePath: instancePath + "/approvals/" + i10 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data38 };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                                const len11 = data38.length;
                                for (let i11 = 0; i11 < len11; i11++) {
                                    let data39 = data38[i11];
                                    if (typeof data39 === "string") {
                                        if (data39.length < 1) {
                                            const err82 = { instancePath: instancePath + "/approvals/" + i10 + "/environments/" + i11, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data39 };
                                            if (vErrors === null) {
                                                vErrors = [err82];
                                            }
                                            else {
                                                vErrors.push(err82);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err83 = { instancePath: instancePath + "/approvals/" + i10 + "/environments/" + i11, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data39 };
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
                            else {
                                const err84 = { instancePath: instancePath + "/approvals/" + i10 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        if (data36.risks !== undefined) {
                            let data40 = data36.risks;
                            if (Array.isArray(data40)) {
                                if (data40.length < 1) {
                                    const err85 = { instancePath: instancePath + "/approvals/" + i10 + "/risks", schemaPath: "#/properties/approvals/items/properties/risks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.approvals.items.properties.risks, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                                const len12 = data40.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                    let data41 = data40[i12];
                                    if (!((((data41 === "low") || (data41 === "medium")) || (data41 === "high")) || (data41 === "critical"))) {
                                        const err86 = { instancePath: instancePath + "/approvals/" + i10 + "/risks/" + i12, schemaPath: "#/definitions/risk/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data41 };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/approvals/" + i10 + "/risks", schemaPath: "#/properties/approvals/items/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.risks.type, parentSchema: schema11.properties.approvals.items.properties.risks, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data36.changes !== undefined) {
                            let data42 = data36.changes;
                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                if (Object.keys(data42).length < 1) {
                                    const err88 = { instancePath: instancePath + "/approvals/" + i10 + "/changes", schemaPath: "#/properties/approvals/items/properties/changes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.approvals.items.properties.changes, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                                for (const key9 in data42) {
                                    if (!((key9 === "some") || (key9 === "only"))) {
                                        const err89 = { instancePath: instancePath + "/approvals/" + i10 + "/changes", schemaPath: "#/properties/approvals/items/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.approvals.items.properties.changes, data: data42 };
                                        if (vErrors === null) {
                                            vErrors = [err89];
                                        }
                                        else {
                                            vErrors.push(err89);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.some !== undefined) {
                                    if (!(validate11(data42.some, { instancePath: instancePath + "/approvals/" + i10 + "/changes/some", parentData: data42, parentDataProperty: "some", rootData }))) {
                                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data42.only !== undefined) {
                                    if (!(validate11(data42.only, { instancePath: instancePath + "/approvals/" + i10 + "/changes/only", parentData: data42, parentDataProperty: "only", rootData }))) {
                                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err90 = { instancePath: instancePath + "/approvals/" + i10 + "/changes", schemaPath: "#/properties/approvals/items/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.approvals.items.properties.changes.type, parentSchema: schema11.properties.approvals.items.properties.changes, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                        }
                        if (data36.labels !== undefined) {
                            let data45 = data36.labels;
                            if (Array.isArray(data45)) {
                                if (data45.length < 1) {
                                    const err91 = { instancePath: instancePath + "/approvals/" + i10 + "/labels", schemaPath: "#/definitions/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                                const len13 = data45.length;
                                for (let i13 = 0; i13 < len13; i13++) {
                                    let data46 = data45[i13];
                                    if (typeof data46 === "string") {
                                        if (data46.length < 1) {
                                            const err92 = { instancePath: instancePath + "/approvals/" + i10 + "/labels/" + i13, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.items, data: data46 };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err93 = { instancePath: instancePath + "/approvals/" + i10 + "/labels/" + i13, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.items.type, parentSchema: schema24.items, data: data46 };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err94 = { instancePath: instancePath + "/approvals/" + i10 + "/labels", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.type, parentSchema: schema24, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                        if (data36.insteadOf !== undefined) {
                            let data47 = data36.insteadOf;
                            if (Array.isArray(data47)) {
                                if (data47.length < 1) {
                                    const err95 = { instancePath: instancePath + "/approvals/" + i10 + "/insteadOf", schemaPath: "#/definitions/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24, data: data47 };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                }
                                const len14 = data47.length;
                                for (let i14 = 0; i14 < len14; i14++) {
                                    let data48 = data47[i14];
                                    if (typeof data48 === "string") {
                                        if (data48.length < 1) {
                                            const err96 = { instancePath: instancePath + "/approvals/" + i10 + "/insteadOf/" + i14, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.items, data: data48 };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err97 = { instancePath: instancePath + "/approvals/" + i10 + "/insteadOf/" + i14, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.items.type, parentSchema: schema24.items, data: data48 };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err98 = { instancePath: instancePath + "/approvals/" + i10 + "/insteadOf", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.type, parentSchema: schema24, data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                        if (data36.minimum !== undefined) {
                            let data49 = data36.minimum;
                            if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                                const err99 = { instancePath: instancePath + "/approvals/" + i10 + "/minimum", schemaPath: "#/properties/approvals/items/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.approvals.items.properties.minimum.type, parentSchema: schema11.properties.approvals.items.properties.minimum, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                            if ((typeof data49 == "number") && (isFinite(data49))) {
                                if (data49 < 1 || isNaN(data49)) {
                                    const err100 = { instancePath: instancePath + "/approvals/" + i10 + "/minimum", schemaPath: "#/properties/approvals/items/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.approvals.items.properties.minimum, data: data49 };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data36.users !== undefined) {
                            let data50 = data36.users;
                            if (Array.isArray(data50)) {
                                const len15 = data50.length;
                                for (let i15 = 0; i15 < len15; i15++) {
                                    let data51 = data50[i15];
                                    if (typeof data51 === "string") {
                                        if (!pattern0.test(data51)) {
                                            const err101 = { instancePath: instancePath + "/approvals/" + i10 + "/users/" + i15, schemaPath: "#/definitions/logins/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+$", parentSchema: schema26.items, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err101];
                                            }
                                            else {
                                                vErrors.push(err101);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err102 = { instancePath: instancePath + "/approvals/" + i10 + "/users/" + i15, schemaPath: "#/definitions/logins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data51 };
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
                                const err103 = { instancePath: instancePath + "/approvals/" + i10 + "/users", schemaPath: "#/definitions/logins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                        if (data36.teams !== undefined) {
                            let data52 = data36.teams;
                            if (Array.isArray(data52)) {
                                const len16 = data52.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                    let data53 = data52[i16];
                                    if (typeof data53 === "string") {
                                        if (!pattern1.test(data53)) {
                                            const err104 = { instancePath: instancePath + "/approvals/" + i10 + "/teams/" + i16, schemaPath: "#/definitions/teams/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+/[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+/[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+/[^@/\\s]+$", parentSchema: schema27.items, data: data53 };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err105 = { instancePath: instancePath + "/approvals/" + i10 + "/teams/" + i16, schemaPath: "#/definitions/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.items.type, parentSchema: schema27.items, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err105];
                                        }
                                        else {
                                            vErrors.push(err105);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err106 = { instancePath: instancePath + "/approvals/" + i10 + "/teams", schemaPath: "#/definitions/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.type, parentSchema: schema27, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data36.codeOwners !== undefined) {
                            let data54 = data36.codeOwners;
                            if (true !== data54) {
                                const err107 = { instancePath: instancePath + "/approvals/" + i10 + "/codeOwners", schemaPath: "#/properties/approvals/items/properties/codeOwners/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema11.properties.approvals.items.properties.codeOwners, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                        if (data36.allOf !== undefined) {
                            let data55 = data36.allOf;
                            if (Array.isArray(data55)) {
                                if (data55.length < 1) {
                                    const err108 = { instancePath: instancePath + "/approvals/" + i10 + "/allOf", schemaPath: "#/properties/approvals/items/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.approvals.items.properties.allOf, data: data55 };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                                const len17 = data55.length;
                                for (let i17 = 0; i17 < len17; i17++) {
                                    if (!(validate14(data55[i17], { instancePath: instancePath + "/approvals/" + i10 + "/allOf/" + i17, parentData: data55, parentDataProperty: i17, rootData }))) {
                                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err109 = { instancePath: instancePath + "/approvals/" + i10 + "/allOf", schemaPath: "#/properties/approvals/items/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.allOf.type, parentSchema: schema11.properties.approvals.items.properties.allOf, data: data55 };
                                if (vErrors === null) {
                                    vErrors = [err109];
                                }
                                else {
                                    vErrors.push(err109);
                                }
                                errors++;
                            }
                        }
                        if (data36.anyOf !== undefined) {
                            let data57 = data36.anyOf;
                            if (Array.isArray(data57)) {
                                if (data57.length < 1) {
                                    const err110 = { instancePath: instancePath + "/approvals/" + i10 + "/anyOf", schemaPath: "#/properties/approvals/items/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.approvals.items.properties.anyOf, data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                                const len18 = data57.length;
                                for (let i18 = 0; i18 < len18; i18++) {
                                    if (!(validate14(data57[i18], { instancePath: instancePath + "/approvals/" + i10 + "/anyOf/" + i18, parentData: data57, parentDataProperty: i18, rootData }))) {
                                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/approvals/" + i10 + "/anyOf", schemaPath: "#/properties/approvals/items/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.items.properties.anyOf.type, parentSchema: schema11.properties.approvals.items.properties.anyOf, data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        if (data36.bots !== undefined) {
                            let data59 = data36.bots;
                            if (Array.isArray(data59)) {
                                const len19 = data59.length;
                                for (let i19 = 0; i19 < len19; i19++) {
                                    let data60 = data59[i19];
                                    if (typeof data60 === "string") {
                                        if (!pattern0.test(data60)) {
                                            const err112 = { instancePath: instancePath + "/approvals/" + i10 + "/bots/" + i19, schemaPath: "#/definitions/logins/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+$", parentSchema: schema26.items, data: data60 };
                                            if (vErrors === null) {
                                                vErrors = [err112];
                                            }
                                            else {
                                                vErrors.push(err112);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err113 = { instancePath: instancePath + "/approvals/" + i10 + "/bots/" + i19, schemaPath: "#/definitions/logins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err113];
                                        }
                                        else {
                                            vErrors.push(err113);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err114 = { instancePath: instancePath + "/approvals/" + i10 + "/bots", schemaPath: "#/definitions/logins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data36.stale !== undefined) {
                            let data61 = data36.stale;
                            if (!((data61 === "void") || (data61 === "allowed"))) {
                                const err115 = { instancePath: instancePath + "/approvals/" + i10 + "/stale", schemaPath: "#/properties/approvals/items/properties/stale/enum", keyword: "enum", params: { allowedValues: schema11.properties.approvals.items.properties.stale.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.approvals.items.properties.stale.enum, parentSchema: schema11.properties.approvals.items.properties.stale, data: data61 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        if (data36.committers !== undefined) {
                            let data62 = data36.committers;
                            if (!((data62 === "void") || (data62 === "allowed"))) {
                                const err116 = { instancePath: instancePath + "/approvals/" + i10 + "/committers", schemaPath: "#/properties/approvals/items/properties/committers/enum", keyword: "enum", params: { allowedValues: schema11.properties.approvals.items.properties.committers.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.approvals.items.properties.committers.enum, parentSchema: schema11.properties.approvals.items.properties.committers, data: data62 };
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
                        const err117 = { instancePath: instancePath + "/approvals/" + i10, schemaPath: "#/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.approvals.items.type, parentSchema: schema11.properties.approvals.items, data: data36 };
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
                const err118 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.type, parentSchema: schema11.properties.approvals, data: data35 };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
        if (data.teams !== undefined) {
            let data63 = data.teams;
            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (const key10 in data63) {
                    const _errs152 = errors;
                    if (typeof key10 === "string") {
                        if (!pattern1.test(key10)) {
                            const err119 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+/[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+/[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+/[^@/\\s]+$", parentSchema: schema11.properties.teams.propertyNames, data: key10, propertyName: key10 };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                    }
                    var valid65 = _errs152 === errors;
                    if (!valid65) {
                        const err120 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid", schema: schema11.properties.teams.propertyNames, parentSchema: schema11.properties.teams, data: data63 };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                }
                for (const key11 in data63) {
                    let data64 = data63[key11];
                    if (Array.isArray(data64)) {
                        const len20 = data64.length;
                        for (let i20 = 0; i20 < len20; i20++) {
                            let data65 = data64[i20];
                            if (typeof data65 === "string") {
                                if (!pattern0.test(data65)) {
                                    const err121 = { instancePath: instancePath + "/teams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i20, schemaPath: "#/definitions/logins/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+$", parentSchema: schema26.items, data: data65 };
                                    if (vErrors === null) {
                                        vErrors = [err121];
                                    }
                                    else {
                                        vErrors.push(err121);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/teams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i20, schemaPath: "#/definitions/logins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/teams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/logins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err124 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.teams.type, parentSchema: schema11.properties.teams, data: data63 };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
        }
        if (data.breakGlass !== undefined) {
            let data66 = data.breakGlass;
            const _errs161 = errors;
            let valid70 = false;
            const _errs162 = errors;
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.users === undefined) {
                    const err125 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/anyOf/0/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property '" + "users" + "'", schema: schema11.properties.breakGlass.anyOf[0].required, parentSchema: schema11.properties.breakGlass.anyOf[0], data: data66 };
                    if (vErrors === null) {
                        vErrors = [err125];
                    }
                    else {
                        vErrors.push(err125);
                    }
                    errors++;
                }
            }
            var _valid2 = _errs162 === errors;
            valid70 = valid70 || _valid2;
            if (!valid70) {
                const _errs163 = errors;
                if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                    if (data66.teams === undefined) {
                        const err126 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/anyOf/1/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property '" + "teams" + "'", schema: schema11.properties.breakGlass.anyOf[1].required, parentSchema: schema11.properties.breakGlass.anyOf[1], data: data66 };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
                var _valid2 = _errs163 === errors;
                valid70 = valid70 || _valid2;
            }
            if (!valid70) {
                const err127 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.breakGlass.anyOf, parentSchema: schema11.properties.breakGlass, data: data66 };
                if (vErrors === null) {
                    vErrors = [err127];
                }
                else {
                    vErrors.push(err127);
                }
                errors++;
            }
            else {
                errors = _errs161;
                if (vErrors !== null) {
                    if (_errs161) {
                        vErrors.length = _errs161;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.label === undefined) {
                    const err128 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property '" + "label" + "'", schema: schema11.properties.breakGlass.required, parentSchema: schema11.properties.breakGlass, data: data66 };
                    if (vErrors === null) {
                        vErrors = [err128];
                    }
                    else {
                        vErrors.push(err128);
                    }
                    errors++;
                }
                for (const key12 in data66) {
                    if (!(((((key12 === "label") || (key12 === "users")) || (key12 === "teams")) || (key12 === "incident")) || (key12 === "hours"))) {
                        const err129 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.breakGlass, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err129];
                        }
                        else {
                            vErrors.push(err129);
                        }
                        errors++;
                    }
                }
                if (data66.label !== undefined) {
                    let data67 = data66.label;
                    if (typeof data67 === "string") {
                        if (data67.length < 1) {
                            const err130 = { instancePath: instancePath + "/breakGlass/label", schemaPath: "#/properties/breakGlass/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.breakGlass.properties.label, data: data67 };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err131 = { instancePath: instancePath + "/breakGlass/label", schemaPath: "#/properties/breakGlass/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.breakGlass.properties.label.type, parentSchema: schema11.properties.breakGlass.properties.label, data: data67 };
                        if (vErrors === null) {
                            vErrors = [err131];
                        }
                        else {
                            vErrors.push(err131);
                        }
                        errors++;
                    }
                }
                if (data66.users !== undefined) {
                    let data68 = data66.users;
                    if (Array.isArray(data68)) {
                        const len21 = data68.length;
                        for (let i21 = 0; i21 < len21; i21++) {
                            let data69 = data68[i21];
                            if (typeof data69 === "string") {
                                if (!pattern0.test(data69)) {
                                    const err132 = { instancePath: instancePath + "/breakGlass/users/" + i21, schemaPath: "#/definitions/logins/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+$", parentSchema: schema26.items, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err133 = { instancePath: instancePath + "/breakGlass/users/" + i21, schemaPath: "#/definitions/logins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err133];
                                }
                                else {
                                    vErrors.push(err133);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err134 = { instancePath: instancePath + "/breakGlass/users", schemaPath: "#/definitions/logins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err134];
                        }
                        else {
                            vErrors.push(err134);
                        }
                        errors++;
                    }
                }
                if (data66.teams !== undefined) {
                    let data70 = data66.teams;
                    if (Array.isArray(data70)) {
                        const len22 = data70.length;
                        for (let i22 = 0; i22 < len22; i22++) {
                            let data71 = data70[i22];
                            if (typeof data71 === "string") {
                                if (!pattern1.test(data71)) {
                                    const err135 = { instancePath: instancePath + "/breakGlass/teams/" + i22, schemaPath: "#/definitions/teams/items/pattern", keyword: "pattern", params: { pattern: "^[^@/\\s]+/[^@/\\s]+$" }, message: "must match pattern \"" + "^[^@/\\s]+/[^@/\\s]+$" + "\"", schema: "^[^@/\\s]+/[^@/\\s]+$", parentSchema: schema27.items, data: data71 };
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
                                const err136 = { instancePath: instancePath + "/breakGlass/teams/" + i22, schemaPath: "#/definitions/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.items.type, parentSchema: schema27.items, data: data71 };
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
                        const err137 = { instancePath: instancePath + "/breakGlass/teams", schemaPath: "#/definitions/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.type, parentSchema: schema27, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
                if (data66.incident !== undefined) {
                    let data72 = data66.incident;
                    if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                        if (Object.keys(data72).length < 1) {
                            const err138 = { instancePath: instancePath + "/breakGlass/incident", schemaPath: "#/properties/breakGlass/properties/incident/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.breakGlass.properties.incident, data: data72 };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                        for (const key13 in data72) {
                            if (!((key13 === "field") || (key13 === "pattern"))) {
                                const err139 = { instancePath: instancePath + "/breakGlass/incident", schemaPath: "#/properties/breakGlass/properties/incident/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.breakGlass.properties.incident, data: data72 };
                                if (vErrors === null) {
                                    vErrors = [err139];
                                }
                                else {
                                    vErrors.push(err139);
                                }
                                errors++;
                            }
                        }
                        if (data72.field !== undefined) {
                            let data73 = data72.field;
                            if (typeof data73 === "string") {
                                if (data73.length < 1) {
                                    const err140 = { instancePath: instancePath + "/breakGlass/incident/field", schemaPath: "#/properties/breakGlass/properties/incident/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.breakGlass.properties.incident.properties.field, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err140];
                                    }
                                    else {
                                        vErrors.push(err140);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err141 = { instancePath: instancePath + "/breakGlass/incident/field", schemaPath: "#/properties/breakGlass/properties/incident/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.breakGlass.properties.incident.properties.field.type, parentSchema: schema11.properties.breakGlass.properties.incident.properties.field, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err141];
                                }
                                else {
                                    vErrors.push(err141);
                                }
                                errors++;
                            }
                        }
                        if (data72.pattern !== undefined) {
                            let data74 = data72.pattern;
                            if (typeof data74 === "string") {
                                if (data74.length < 1) {
                                    const err142 = { instancePath: instancePath + "/breakGlass/incident/pattern", schemaPath: "#/properties/breakGlass/properties/incident/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.breakGlass.properties.incident.properties.pattern, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err142];
                                    }
                                    else {
                                        vErrors.push(err142);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err143 = { instancePath: instancePath + "/breakGlass/incident/pattern", schemaPath: "#/properties/breakGlass/properties/incident/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.breakGlass.properties.incident.properties.pattern.type, parentSchema: schema11.properties.breakGlass.properties.incident.properties.pattern, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err143];
                                }
                                else {
                                    vErrors.push(err143);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err144 = { instancePath: instancePath + "/breakGlass/incident", schemaPath: "#/properties/breakGlass/properties/incident/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.breakGlass.properties.incident.type, parentSchema: schema11.properties.breakGlass.properties.incident, data: data72 };
                        if (vErrors === null) {
                            vErrors = [err144];
                        }
                        else {
                            vErrors.push(err144);
                        }
                        errors++;
                    }
                }
                if (data66.hours !== undefined) {
                    let data75 = data66.hours;
                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                        if (Object.keys(data75).length < 1) {
                            const err145 = { instancePath: instancePath + "/breakGlass/hours", schemaPath: "#/properties/breakGlass/properties/hours/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.breakGlass.properties.hours, data: data75 };
                            if (vErrors === null) {
                                vErrors = [err145];
                            }
                            else {
                                vErrors.push(err145);
                            }
                            errors++;
                        }
                        for (const key14 in data75) {
                            if (!((key14 === "postmortem") || (key14 === "reconciliation"))) {
                                const err146 = { instancePath: instancePath + "/breakGlass/hours", schemaPath: "#/properties/breakGlass/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.breakGlass.properties.hours, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err146];
                                }
                                else {
                                    vErrors.push(err146);
                                }
                                errors++;
                            }
                        }
                        if (data75.postmortem !== undefined) {
                            let data76 = data75.postmortem;
                            if (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) {
                                const err147 = { instancePath: instancePath + "/breakGlass/hours/postmortem", schemaPath: "#/properties/breakGlass/properties/hours/properties/postmortem/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.breakGlass.properties.hours.properties.postmortem.type, parentSchema: schema11.properties.breakGlass.properties.hours.properties.postmortem, data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err147];
                                }
                                else {
                                    vErrors.push(err147);
                                }
                                errors++;
                            }
                            if ((typeof data76 == "number") && (isFinite(data76))) {
                                if (data76 < 1 || isNaN(data76)) {
                                    const err148 = { instancePath: instancePath + "/breakGlass/hours/postmortem", schemaPath: "#/properties/breakGlass/properties/hours/properties/postmortem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.breakGlass.properties.hours.properties.postmortem, data: data76 };
                                    if (vErrors === null) {
                                        vErrors = [err148];
                                    }
                                    else {
                                        vErrors.push(err148);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data75.reconciliation !== undefined) {
                            let data77 = data75.reconciliation;
                            if (!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) {
                                const err149 = { instancePath: instancePath + "/breakGlass/hours/reconciliation", schemaPath: "#/properties/breakGlass/properties/hours/properties/reconciliation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.breakGlass.properties.hours.properties.reconciliation.type, parentSchema: schema11.properties.breakGlass.properties.hours.properties.reconciliation, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err149];
                                }
                                else {
                                    vErrors.push(err149);
                                }
                                errors++;
                            }
                            if ((typeof data77 == "number") && (isFinite(data77))) {
                                if (data77 < 1 || isNaN(data77)) {
                                    const err150 = { instancePath: instancePath + "/breakGlass/hours/reconciliation", schemaPath: "#/properties/breakGlass/properties/hours/properties/reconciliation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.breakGlass.properties.hours.properties.reconciliation, data: data77 };
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err151 = { instancePath: instancePath + "/breakGlass/hours", schemaPath: "#/properties/breakGlass/properties/hours/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.breakGlass.properties.hours.type, parentSchema: schema11.properties.breakGlass.properties.hours, data: data75 };
                        if (vErrors === null) {
                            vErrors = [err151];
                        }
                        else {
                            vErrors.push(err151);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err152 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.breakGlass.type, parentSchema: schema11.properties.breakGlass, data: data66 };
                if (vErrors === null) {
                    vErrors = [err152];
                }
                else {
                    vErrors.push(err152);
                }
                errors++;
            }
        }
        if (data.changeRequests !== undefined) {
            let data78 = data.changeRequests;
            if (Array.isArray(data78)) {
                const len23 = data78.length;
                for (let i23 = 0; i23 < len23; i23++) {
                    let data79 = data78[i23];
                    const _errs195 = errors;
                    let valid82 = false;
                    const _errs196 = errors;
                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                        if (data79.environments === undefined) {
                            const err153 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.changeRequests.items.anyOf[0].required, parentSchema: schema11.properties.changeRequests.items.anyOf[0], data: data79 };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                    }
                    var _valid3 = _errs196 === errors;
                    valid82 = valid82 || _valid3;
                    if (!valid82) {
                        const _errs197 = errors;
                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                            if (data79.risks === undefined) {
                                const err154 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.changeRequests.items.anyOf[1].required, parentSchema: schema11.properties.changeRequests.items.anyOf[1], data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err154];
                                }
                                else {
                                    vErrors.push(err154);
                                }
                                errors++;
                            }
                        }
                        var _valid3 = _errs197 === errors;
                        valid82 = valid82 || _valid3;
                    }
                    if (!valid82) {
                        const err155 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.changeRequests.items.anyOf, parentSchema: schema11.properties.changeRequests.items, data: data79 };
                        if (vErrors === null) {
                            vErrors = [err155];
                        }
                        else {
                            vErrors.push(err155);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs195;
                        if (vErrors !== null) {
                            if (_errs195) {
                                vErrors.length = _errs195;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                        if (data79.fields === undefined) {
                            const err156 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'", schema: schema11.properties.changeRequests.items.required, parentSchema: schema11.properties.changeRequests.items, data: data79 };
                            if (vErrors === null) {
                                vErrors = [err156];
                            }
                            else {
                                vErrors.push(err156);
                            }
                            errors++;
                        }
                        for (const key15 in data79) {
                            if (!(((key15 === "environments") || (key15 === "risks")) || (key15 === "fields"))) {
                                const err157 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.changeRequests.items, data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err157];
                                }
                                else {
                                    vErrors.push(err157);
                                }
                                errors++;
                            }
                        }
                        if (data79.environments !== undefined) {
                            let data80 = data79.environments;
                            if (Array.isArray(data80)) {
                                if (data80.length < 1) {
                                    const err158 = { instancePath: instancePath + "/changeRequests/" + i23 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data80 };
                                    if (vErrors === null) {
                                        vErrors = [err158];
                                    }
                                    else {
                                        vErrors.push(err158);
                                    }
                                    errors++;
                                }
                                const len24 = data80.length;
                                for (let i24 = 0; i24 < len24; i24++) {
                                    let data81 = data80[i24];
                                    if (typeof data81 === "string") {
                                        if (data81.length < 1) {
                                            const err159 = { instancePath: instancePath + "/changeRequests/" + i23 + "/environments/" + i24, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data81 };
                                            if (vErrors === null) {
                                                vErrors = [err159];
                                            }
                                            else {
                                                vErrors.push(err159);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err160 = { instancePath: instancePath + "/changeRequests/" + i23 + "/environments/" + i24, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data81 };
                                        if (vErrors === null) {
                                            vErrors = [err160];
                                        }
                                        else {
                                            vErrors.push(err160);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err161 = { instancePath: instancePath + "/changeRequests/" + i23 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data80 };
                                if (vErrors === null) {
                                    vErrors = [err161];
                                }
                                else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                        if (data79.risks !== undefined) {
                            if (!(validate17(data79.risks, { instancePath: instancePath + "/changeRequests/" + i23 + "/risks", parentData: data79, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data79.fields !== undefined) {
                            let data83 = data79.fields;
                            if (Array.isArray(data83)) {
                                if (data83.length < 1) {
                                    const err162 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields", schemaPath: "#/properties/changeRequests/items/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields, data: data83 };
                                    if (vErrors === null) {
                                        vErrors = [err162];
                                    }
                                    else {
                                        vErrors.push(err162);
                                    }
                                    errors++;
                                }
                                const len25 = data83.length;
                                for (let i25 = 0; i25 < len25; i25++) {
                                    let data84 = data83[i25];
                                    if ((typeof data84 !== "string") && (!(data84 && typeof data84 == "object" && !Array.isArray(data84)))) {
                                        const err163 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/type", keyword: "type", params: { type: schema11.properties.changeRequests.items.properties.fields.items.type }, message: "must be string,object", schema: schema11.properties.changeRequests.items.properties.fields.items.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items, data: data84 };
                                        if (vErrors === null) {
                                            vErrors = [err163];
                                        }
                                        else {
                                            vErrors.push(err163);
                                        }
                                        errors++;
                                    }
                                    const _errs209 = errors;
                                    let valid89 = true;
                                    const _errs210 = errors;
                                    if (typeof data84 !== "string") {
                                        const err164 = {};
                                        if (vErrors === null) {
                                            vErrors = [err164];
                                        }
                                        else {
                                            vErrors.push(err164);
                                        }
                                        errors++;
                                    }
                                    var _valid4 = _errs210 === errors;
                                    errors = _errs209;
                                    if (vErrors !== null) {
                                        if (_errs209) {
                                            vErrors.length = _errs209;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause0;
                                    if (_valid4) {
                                        const _errs212 = errors;
                                        if (typeof data84 === "string") {
                                            if (data84.length < 1) {
                                                const err165 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.then, data: data84 };
                                                if (vErrors === null) {
                                                    vErrors = [err165];
                                                }
                                                else {
                                                    vErrors.push(err165);
                                                }
                                                errors++;
                                            }
                                            if (!pattern9.test(data84)) {
                                                const err166 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.changeRequests.items.properties.fields.items.then, data: data84 };
                                                if (vErrors === null) {
                                                    vErrors = [err166];
                                                }
                                                else {
                                                    vErrors.push(err166);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid4 = _errs212 === errors;
                                        valid89 = _valid4;
                                        ifClause0 = "then";
                                    }
                                    else {
                                        const _errs213 = errors;
                                        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                            if (data84.name === undefined) {
                                                const err167 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema11.properties.changeRequests.items.properties.fields.items.else.required, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else, data: data84 };
                                                if (vErrors === null) {
                                                    vErrors = [err167];
                                                }
                                                else {
                                                    vErrors.push(err167);
                                                }
                                                errors++;
                                            }
                                            for (const key16 in data84) {
                                                if (!(((key16 === "name") || (key16 === "also")) || (key16 === "pattern"))) {
                                                    const err168 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else, data: data84 };
                                                    if (vErrors === null) {
                                                        vErrors = [err168];
                                                    }
                                                    else {
                                                        vErrors.push(err168);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data84.name !== undefined) {
                                                let data85 = data84.name;
                                                if (typeof data85 === "string") {
                                                    if (data85.length < 1) {
                                                        const err169 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data85 };
                                                        if (vErrors === null) {
                                                            vErrors = [err169];
                                                        }
                                                        else {
                                                            vErrors.push(err169);
                                                        }
                                                        errors++;
                                                    }
                                                    if (!pattern9.test(data85)) {
                                                        const err170 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data85 };
                                                        if (vErrors === null) {
                                                            vErrors = [err170];
                                                        }
                                                        else {
                                                            vErrors.push(err170);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err171 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/name", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.name, data: data85 };
                                                    if (vErrors === null) {
                                                        vErrors = [err171];
                                                    }
                                                    else {
                                                        vErrors.push(err171);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data84.also !== undefined) {
                                                let data86 = data84.also;
                                                if (Array.isArray(data86)) {
                                                    const len26 = data86.length;
                                                    for (let i26 = 0; i26 < len26; i26++) {
                                                        let data87 = data86[i26];
                                                        if (typeof data87 === "string") {
                                                            if (data87.length < 1) {
                                                                const err172 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/also/" + i26, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items, data: data87 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err172];
                                                                }
                                                                else {
                                                                    vErrors.push(err172);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err173 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/also/" + i26, schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.items, data: data87 };
                                                            if (vErrors === null) {
                                                                vErrors = [err173];
                                                            }
                                                            else {
                                                                vErrors.push(err173);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err174 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/also", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.also, data: data86 };
                                                    if (vErrors === null) {
                                                        vErrors = [err174];
                                                    }
                                                    else {
                                                        vErrors.push(err174);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data84.pattern !== undefined) {
                                                let data88 = data84.pattern;
                                                if (typeof data88 === "string") {
                                                    if (data88.length < 1) {
                                                        const err175 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/pattern", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern, data: data88 };
                                                        if (vErrors === null) {
                                                            vErrors = [err175];
                                                        }
                                                        else {
                                                            vErrors.push(err175);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err176 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25 + "/pattern", schemaPath: "#/properties/changeRequests/items/properties/fields/items/else/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern.type, parentSchema: schema11.properties.changeRequests.items.properties.fields.items.else.properties.pattern, data: data88 };
                                                    if (vErrors === null) {
                                                        vErrors = [err176];
                                                    }
                                                    else {
                                                        vErrors.push(err176);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var _valid4 = _errs213 === errors;
                                        valid89 = _valid4;
                                        ifClause0 = "else";
                                    }
                                    if (!valid89) {
                                        const err177 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields/" + i25, schemaPath: "#/properties/changeRequests/items/properties/fields/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema11.properties.changeRequests.items.properties.fields.items.if, parentSchema: schema11.properties.changeRequests.items.properties.fields.items, data: data84 };
                                        if (vErrors === null) {
                                            vErrors = [err177];
                                        }
                                        else {
                                            vErrors.push(err177);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err178 = { instancePath: instancePath + "/changeRequests/" + i23 + "/fields", schemaPath: "#/properties/changeRequests/items/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.items.properties.fields.type, parentSchema: schema11.properties.changeRequests.items.properties.fields, data: data83 };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err179 = { instancePath: instancePath + "/changeRequests/" + i23, schemaPath: "#/properties/changeRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.changeRequests.items.type, parentSchema: schema11.properties.changeRequests.items, data: data79 };
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
                const err180 = { instancePath: instancePath + "/changeRequests", schemaPath: "#/properties/changeRequests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changeRequests.type, parentSchema: schema11.properties.changeRequests, data: data78 };
                if (vErrors === null) {
                    vErrors = [err180];
                }
                else {
                    vErrors.push(err180);
                }
                errors++;
            }
        }
        if (data.windows !== undefined) {
            let data89 = data.windows;
            if (Array.isArray(data89)) {
                const len27 = data89.length;
                for (let i27 = 0; i27 < len27; i27++) {
                    let data90 = data89[i27];
                    const _errs227 = errors;
                    let valid95 = false;
                    const _errs228 = errors;
                    if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                        if (data90.environments === undefined) {
                            const err181 = { instancePath: instancePath + "/windows/" + i27, schemaPath: "#/properties/windows/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.windows.items.anyOf[0].required, parentSchema: schema11.properties.windows.items.anyOf[0], data: data90 };
                            if (vErrors === null) {
                                vErrors = [err181];
                            }
                            else {
                                vErrors.push(err181);
                            }
                            errors++;
                        }
                    }
                    var _valid5 = _errs228 === errors;
                    valid95 = valid95 || _valid5;
                    if (!valid95) {
                        const _errs229 = errors;
                        if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                            if (data90.risks === undefined) {
                                const err182 = { instancePath: instancePath + "/windows/" + i27, schemaPath: "#/properties/windows/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.windows.items.anyOf[1].required, parentSchema: schema11.properties.windows.items.anyOf[1], data: data90 };
                                if (vErrors === null) {
                                    vErrors = [err182];
                                }
                                else {
                                    vErrors.push(err182);
                                }
                                errors++;
                            }
                        }
                        var _valid5 = _errs229 === errors;
                        valid95 = valid95 || _valid5;
                    }
                    if (!valid95) {
                        const err183 = { instancePath: instancePath + "/windows/" + i27, schemaPath: "#/properties/windows/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.windows.items.anyOf, parentSchema: schema11.properties.windows.items, data: data90 };
                        if (vErrors === null) {
                            vErrors = [err183];
                        }
                        else {
                            vErrors.push(err183);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs227;
                        if (vErrors !== null) {
                            if (_errs227) {
                                vErrors.length = _errs227;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                        for (const key17 in data90) {
                            if (!((((((key17 === "environments") || (key17 === "risks")) || (key17 === "days")) || (key17 === "from")) || (key17 === "to")) || (key17 === "timeZone"))) {
                                const err184 = { instancePath: instancePath + "/windows/" + i27, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.windows.items, data: data90 };
                                if (vErrors === null) {
                                    vErrors = [err184];
                                }
                                else {
                                    vErrors.push(err184);
                                }
                                errors++;
                            }
                        }
                        if (data90.environments !== undefined) {
                            let data91 = data90.environments;
                            if (Array.isArray(data91)) {
                                if (data91.length < 1) {
                                    const err185 = { instancePath: instancePath + "/windows/" + i27 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data91 };
                                    if (vErrors === null) {
                                        vErrors = [err185];
                                    }
                                    else {
                                        vErrors.push(err185);
                                    }
                                    errors++;
                                }
                                const len28 = data91.length;
                                for (let i28 = 0; i28 < len28; i28++) {
                                    let data92 = data91[i28];
                                    if (typeof data92 === "string") {
                                        if (data92.length < 1) {
                                            const err186 = { instancePath: instancePath + "/windows/" + i27 + "/environments/" + i28, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data92 };
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
                                        const err187 = { instancePath: instancePath + "/windows/" + i27 + "/environments/" + i28, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data92 };
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
                                const err188 = { instancePath: instancePath + "/windows/" + i27 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data91 };
                                if (vErrors === null) {
                                    vErrors = [err188];
                                }
                                else {
                                    vErrors.push(err188);
                                }
                                errors++;
                            }
                        }
                        if (data90.risks !== undefined) {
                            if (!(validate17(data90.risks, { instancePath: instancePath + "/windows/" + i27 + "/risks", parentData: data90, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data90.days !== undefined) {
                            let data94 = data90.days;
                            if (Array.isArray(data94)) {
                                if (data94.length < 1) {
                                    const err189 = { instancePath: instancePath + "/windows/" + i27 + "/days", schemaPath: "#/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.windows.items.properties.days, data: data94 };
                                    if (vErrors === null) {
                                        vErrors = [err189];
                                    }
                                    else {
                                        vErrors.push(err189);
                                    }
                                    errors++;
                                }
                                const len29 = data94.length;
                                for (let i29 = 0; i29 < len29; i29++) {
                                    let data95 = data94[i29];
                                    if (!(((((((data95 === "monday") || (data95 === "tuesday")) || (data95 === "wednesday")) || (data95 === "thursday")) || (data95 === "friday")) || (data95 === "saturday")) || (data95 === "sunday"))) {
                                        const err190 = { instancePath: instancePath + "/windows/" + i27 + "/days/" + i29, schemaPath: "#/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.windows.items.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.windows.items.properties.days.items.enum, parentSchema: schema11.properties.windows.items.properties.days.items, data: data95 };
                                        if (vErrors === null) {
                                            vErrors = [err190];
                                        }
                                        else {
                                            vErrors.push(err190);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err191 = { instancePath: instancePath + "/windows/" + i27 + "/days", schemaPath: "#/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.windows.items.properties.days.type, parentSchema: schema11.properties.windows.items.properties.days, data: data94 };
                                if (vErrors === null) {
                                    vErrors = [err191];
                                }
                                else {
                                    vErrors.push(err191);
                                }
                                errors++;
                            }
                        }
                        if (data90.from !== undefined) {
                            let data96 = data90.from;
                            if (typeof data96 === "string") {
                                if (!pattern11.test(data96)) {
                                    const err192 = { instancePath: instancePath + "/windows/" + i27 + "/from", schemaPath: "#/definitions/clock/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: "must match pattern \"" + "^([01]\\d|2[0-3]):[0-5]\\d$" + "\"", schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema39, data: data96 };
                                    if (vErrors === null) {
                                        vErrors = [err192];
                                    }
                                    else {
                                        vErrors.push(err192);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err193 = { instancePath: instancePath + "/windows/" + i27 + "/from", schemaPath: "#/definitions/clock/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data96 };
                                if (vErrors === null) {
                                    vErrors = [err193];
                                }
                                else {
                                    vErrors.push(err193);
                                }
                                errors++;
                            }
                        }
                        if (data90.to !== undefined) {
                            let data97 = data90.to;
                            if (typeof data97 === "string") {
                                if (!pattern11.test(data97)) {
                                    const err194 = { instancePath: instancePath + "/windows/" + i27 + "/to", schemaPath: "#/definitions/clock/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: "must match pattern \"" + "^([01]\\d|2[0-3]):[0-5]\\d$" + "\"", schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema39, data: data97 };
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
                                const err195 = { instancePath: instancePath + "/windows/" + i27 + "/to", schemaPath: "#/definitions/clock/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data97 };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                        }
                        if (data90.timeZone !== undefined) {
                            let data98 = data90.timeZone;
                            if (typeof data98 === "string") {
                                if (data98.length < 1) {
                                    const err196 = { instancePath: instancePath + "/windows/" + i27 + "/timeZone", schemaPath: "#/properties/windows/items/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.windows.items.properties.timeZone, data: data98 };
                                    if (vErrors === null) {
                                        vErrors = [err196];
                                    }
                                    else {
                                        vErrors.push(err196);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err197 = { instancePath: instancePath + "/windows/" + i27 + "/timeZone", schemaPath: "#/properties/windows/items/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.windows.items.properties.timeZone.type, parentSchema: schema11.properties.windows.items.properties.timeZone, data: data98 };
                                if (vErrors === null) {
                                    vErrors = [err197];
                                }
                                else {
                                    vErrors.push(err197);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err198 = { instancePath: instancePath + "/windows/" + i27, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.windows.items.type, parentSchema: schema11.properties.windows.items, data: data90 };
                        if (vErrors === null) {
                            vErrors = [err198];
                        }
                        else {
                            vErrors.push(err198);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err199 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.windows.type, parentSchema: schema11.properties.windows, data: data89 };
                if (vErrors === null) {
                    vErrors = [err199];
                }
                else {
                    vErrors.push(err199);
                }
                errors++;
            }
        }
        if (data.freezes !== undefined) {
            let data99 = data.freezes;
            if (Array.isArray(data99)) {
                const len30 = data99.length;
                for (let i30 = 0; i30 < len30; i30++) {
                    let data100 = data99[i30];
                    const _errs252 = errors;
                    let valid106 = false;
                    const _errs253 = errors;
                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                        if (data100.environments === undefined) {
                            const err200 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/anyOf/0/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property '" + "environments" + "'", schema: schema11.properties.freezes.items.anyOf[0].required, parentSchema: schema11.properties.freezes.items.anyOf[0], data: data100 };
                            if (vErrors === null) {
                                vErrors = [err200];
                            }
                            else {
                                vErrors.push(err200);
                            }
                            errors++;
                        }
                    }
                    var _valid6 = _errs253 === errors;
                    valid106 = valid106 || _valid6;
                    if (!valid106) {
                        const _errs254 = errors;
                        if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                            if (data100.risks === undefined) {
                                const err201 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/anyOf/1/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema11.properties.freezes.items.anyOf[1].required, parentSchema: schema11.properties.freezes.items.anyOf[1], data: data100 };
                                if (vErrors === null) {
                                    vErrors = [err201];
                                }
                                else {
                                    vErrors.push(err201);
                                }
                                errors++;
                            }
                        }
                        var _valid6 = _errs254 === errors;
                        valid106 = valid106 || _valid6;
                    }
                    if (!valid106) {
                        const err202 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.freezes.items.anyOf, parentSchema: schema11.properties.freezes.items, data: data100 };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs252;
                        if (vErrors !== null) {
                            if (_errs252) {
                                vErrors.length = _errs252;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                        if (data100.from === undefined) {
                            const err203 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema11.properties.freezes.items.required, parentSchema: schema11.properties.freezes.items, data: data100 };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                        if (data100.to === undefined) {
                            const err204 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema11.properties.freezes.items.required, parentSchema: schema11.properties.freezes.items, data: data100 };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                        for (const key18 in data100) {
                            if (!((((((key18 === "environments") || (key18 === "risks")) || (key18 === "from")) || (key18 === "to")) || (key18 === "timeZone")) || (key18 === "reason"))) {
                                const err205 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.freezes.items, data: data100 };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                        }
                        if (data100.environments !== undefined) {
                            let data101 = data100.environments;
                            if (Array.isArray(data101)) {
                                if (data101.length < 1) {
                                    const err206 = { instancePath: instancePath + "/freezes/" + i30 + "/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data101 };
                                    if (vErrors === null) {
                                        vErrors = [err206];
                                    }
                                    else {
                                        vErrors.push(err206);
                                    }
                                    errors++;
                                }
                                const len31 = data101.length;
                                for (let i31 = 0; i31 < len31; i31++) {
                                    let data102 = data101[i31];
                                    if (typeof data102 === "string") {
                                        if (data102.length < 1) {
                                            const err207 = { instancePath: instancePath + "/freezes/" + i30 + "/environments/" + i31, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data102 };
                                            if (vErrors === null) {
                                                vErrors = [err207];
                                            }
                                            else {
                                                vErrors.push(err207);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err208 = { instancePath: instancePath + "/freezes/" + i30 + "/environments/" + i31, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data102 };
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
                                const err209 = { instancePath: instancePath + "/freezes/" + i30 + "/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data101 };
                                if (vErrors === null) {
                                    vErrors = [err209];
                                }
                                else {
                                    vErrors.push(err209);
                                }
                                errors++;
                            }
                        }
                        if (data100.risks !== undefined) {
                            if (!(validate17(data100.risks, { instancePath: instancePath + "/freezes/" + i30 + "/risks", parentData: data100, parentDataProperty: "risks", rootData }))) {
                                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data100.from !== undefined) {
                            let data104 = data100.from;
                            if (typeof data104 === "string") {
                                if (!pattern13.test(data104)) {
                                    const err210 = { instancePath: instancePath + "/freezes/" + i30 + "/from", schemaPath: "#/definitions/moment/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema42, data: data104 };
                                    if (vErrors === null) {
                                        vErrors = [err210];
                                    }
                                    else {
                                        vErrors.push(err210);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err211 = { instancePath: instancePath + "/freezes/" + i30 + "/from", schemaPath: "#/definitions/moment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data104 };
                                if (vErrors === null) {
                                    vErrors = [err211];
                                }
                                else {
                                    vErrors.push(err211);
                                }
                                errors++;
                            }
                        }
                        if (data100.to !== undefined) {
                            let data105 = data100.to;
                            if (typeof data105 === "string") {
                                if (!pattern13.test(data105)) {
                                    const err212 = { instancePath: instancePath + "/freezes/" + i30 + "/to", schemaPath: "#/definitions/moment/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema42, data: data105 };
                                    if (vErrors === null) {
                                        vErrors = [err212];
                                    }
                                    else {
                                        vErrors.push(err212);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err213 = { instancePath: instancePath + "/freezes/" + i30 + "/to", schemaPath: "#/definitions/moment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data105 };
                                if (vErrors === null) {
                                    vErrors = [err213];
                                }
                                else {
                                    vErrors.push(err213);
                                }
                                errors++;
                            }
                        }
                        if (data100.timeZone !== undefined) {
                            let data106 = data100.timeZone;
                            if (typeof data106 === "string") {
                                if (data106.length < 1) {
                                    const err214 = { instancePath: instancePath + "/freezes/" + i30 + "/timeZone", schemaPath: "#/properties/freezes/items/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.freezes.items.properties.timeZone, data: data106 };
                                    if (vErrors === null) {
                                        vErrors = [err214];
                                    }
                                    else {
                                        vErrors.push(err214);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err215 = { instancePath: instancePath + "/freezes/" + i30 + "/timeZone", schemaPath: "#/properties/freezes/items/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.freezes.items.properties.timeZone.type, parentSchema: schema11.properties.freezes.items.properties.timeZone, data: data106 };
                                if (vErrors === null) {
                                    vErrors = [err215];
                                }
                                else {
                                    vErrors.push(err215);
                                }
                                errors++;
                            }
                        }
                        if (data100.reason !== undefined) {
                            let data107 = data100.reason;
                            if (typeof data107 === "string") {
                                if (data107.length < 1) {
                                    const err216 = { instancePath: instancePath + "/freezes/" + i30 + "/reason", schemaPath: "#/properties/freezes/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.freezes.items.properties.reason, data: data107 };
                                    if (vErrors === null) {
                                        vErrors = [err216];
                                    }
                                    else {
                                        vErrors.push(err216);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err217 = { instancePath: instancePath + "/freezes/" + i30 + "/reason", schemaPath: "#/properties/freezes/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.freezes.items.properties.reason.type, parentSchema: schema11.properties.freezes.items.properties.reason, data: data107 };
                                if (vErrors === null) {
                                    vErrors = [err217];
                                }
                                else {
                                    vErrors.push(err217);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err218 = { instancePath: instancePath + "/freezes/" + i30, schemaPath: "#/properties/freezes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.freezes.items.type, parentSchema: schema11.properties.freezes.items, data: data100 };
                        if (vErrors === null) {
                            vErrors = [err218];
                        }
                        else {
                            vErrors.push(err218);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err219 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.freezes.type, parentSchema: schema11.properties.freezes, data: data99 };
                if (vErrors === null) {
                    vErrors = [err219];
                }
                else {
                    vErrors.push(err219);
                }
                errors++;
            }
        }
        if (data.promotion !== undefined) {
            let data108 = data.promotion;
            if (Array.isArray(data108)) {
                if (data108.length < 1) {
                    const err220 = { instancePath: instancePath + "/promotion", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data108 };
                    if (vErrors === null) {
                        vErrors = [err220];
                    }
                    else {
                        vErrors.push(err220);
                    }
                    errors++;
                }
                const len32 = data108.length;
                for (let i32 = 0; i32 < len32; i32++) {
                    let data109 = data108[i32];
                    if (typeof data109 === "string") {
                        if (data109.length < 1) {
                            const err221 = { instancePath: instancePath + "/promotion/" + i32, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data109 };
                            if (vErrors === null) {
                                vErrors = [err221];
                            }
                            else {
                                vErrors.push(err221);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err222 = { instancePath: instancePath + "/promotion/" + i32, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data109 };
                        if (vErrors === null) {
                            vErrors = [err222];
                        }
                        else {
                            vErrors.push(err222);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err223 = { instancePath: instancePath + "/promotion", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data108 };
                if (vErrors === null) {
                    vErrors = [err223];
                }
                else {
                    vErrors.push(err223);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data110 = data.policies;
            if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                for (const key19 in data110) {
                    let data111 = data110[key19];
                    if ((typeof data111 !== "string") && (!(data111 && typeof data111 == "object" && !Array.isArray(data111)))) {
                        const err224 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/type", keyword: "type", params: { type: schema11.properties.policies.additionalProperties.type }, message: "must be string,object", schema: schema11.properties.policies.additionalProperties.type, parentSchema: schema11.properties.policies.additionalProperties, data: data111 };
                        if (vErrors === null) {
                            vErrors = [err224];
                        }
                        else {
                            vErrors.push(err224);
                        }
                        errors++;
                    }
                    const _errs282 = errors;
                    let valid117 = true;
                    const _errs283 = errors;
                    if (typeof data111 !== "string") {
                        const err225 = {};
                        if (vErrors === null) {
                            vErrors = [err225];
                        }
                        else {
                            vErrors.push(err225);
                        }
                        errors++;
                    }
                    var _valid7 = _errs283 === errors;
                    errors = _errs282;
                    if (vErrors !== null) {
                        if (_errs282) {
                            vErrors.length = _errs282;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    let ifClause1;
                    if (_valid7) {
                        const _errs285 = errors;
                        if (!((((data111 === "error") || (data111 === "warning")) || (data111 === "note")) || (data111 === "off"))) {
                            const err226 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data111 };
                            if (vErrors === null) {
                                vErrors = [err226];
                            }
                            else {
                                vErrors.push(err226);
                            }
                            errors++;
                        }
                        var _valid7 = _errs285 === errors;
                        valid117 = _valid7;
                        ifClause1 = "then";
                    }
                    else {
                        const _errs287 = errors;
                        if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                            for (const key20 in data111) {
                                if (!(((key20 === "severity") || (key20 === "params")) || (key20 === "overrides"))) {
                                    const err227 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else, data: data111 };
                                    if (vErrors === null) {
                                        vErrors = [err227];
                                    }
                                    else {
                                        vErrors.push(err227);
                                    }
                                    errors++;
                                }
                            }
                            if (data111.severity !== undefined) {
                                let data112 = data111.severity;
                                if (!((((data112 === "error") || (data112 === "warning")) || (data112 === "note")) || (data112 === "off"))) {
                                    const err228 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data112 };
                                    if (vErrors === null) {
                                        vErrors = [err228];
                                    }
                                    else {
                                        vErrors.push(err228);
                                    }
                                    errors++;
                                }
                            }
                            if (data111.params !== undefined) {
                                let data113 = data111.params;
                                if (!(data113 && typeof data113 == "object" && !Array.isArray(data113))) {
                                    const err229 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/properties/policies/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.params.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.params, data: data113 };
                                    if (vErrors === null) {
                                        vErrors = [err229];
                                    }
                                    else {
                                        vErrors.push(err229);
                                    }
                                    errors++;
                                }
                            }
                            if (data111.overrides !== undefined) {
                                let data114 = data111.overrides;
                                if (Array.isArray(data114)) {
                                    if (data114.length < 1) {
                                        const err230 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides, data: data114 };
                                        if (vErrors === null) {
                                            vErrors = [err230];
                                        }
                                        else {
                                            vErrors.push(err230);
                                        }
                                        errors++;
                                    }
                                    const len33 = data114.length;
                                    for (let i33 = 0; i33 < len33; i33++) {
                                        let data115 = data114[i33];
                                        const _errs297 = errors;
                                        let valid123 = false;
                                        const _errs298 = errors;
                                        if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                            if (data115.severity === undefined) {
                                                const err231 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf/0/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[0].required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[0], data: data115 };
                                                if (vErrors === null) {
                                                    vErrors = [err231];
                                                }
                                                else {
                                                    vErrors.push(err231);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid8 = _errs298 === errors;
                                        valid123 = valid123 || _valid8;
                                        if (!valid123) {
                                            const _errs299 = errors;
                                            if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                if (data115.params === undefined) {
                                                    const err232 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf/1/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property '" + "params" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[1].required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf[1], data: data115 };
                                                    if (vErrors === null) {
                                                        vErrors = [err232];
                                                    }
                                                    else {
                                                        vErrors.push(err232);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid8 = _errs299 === errors;
                                            valid123 = valid123 || _valid8;
                                        }
                                        if (!valid123) {
                                            const err233 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.anyOf, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data115 };
                                            if (vErrors === null) {
                                                vErrors = [err233];
                                            }
                                            else {
                                                vErrors.push(err233);
                                            }
                                            errors++;
                                        }
                                        else {
                                            errors = _errs297;
                                            if (vErrors !== null) {
                                                if (_errs297) {
                                                    vErrors.length = _errs297;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                            if (data115.match === undefined) {
                                                const err234 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.required, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data115 };
                                                if (vErrors === null) {
                                                    vErrors = [err234];
                                                }
                                                else {
                                                    vErrors.push(err234);
                                                }
                                                errors++;
                                            }
                                            for (const key21 in data115) {
                                                if (!(((key21 === "match") || (key21 === "severity")) || (key21 === "params"))) {
                                                    const err235 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data115 };
                                                    if (vErrors === null) {
                                                        vErrors = [err235];
                                                    }
                                                    else {
                                                        vErrors.push(err235);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data115.match !== undefined) {
                                                let data116 = data115.match;
                                                if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                                                    if (Object.keys(data116).length < 1) {
                                                        const err236 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data116 };
                                                        if (vErrors === null) {
                                                            vErrors = [err236];
                                                        }
                                                        else {
                                                            vErrors.push(err236);
                                                        }
                                                        errors++;
                                                    }
                                                    for (const key22 in data116) {
                                                        if (!((((((((key22 === "kinds") || (key22 === "names")) || (key22 === "namespaces")) || (key22 === "clusters")) || (key22 === "environments")) || (key22 === "layers")) || (key22 === "risks")) || (key22 === "paths"))) {
                                                            const err237 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data116 };
                                                            if (vErrors === null) {
                                                                vErrors = [err237];
                                                            }
                                                            else {
                                                                vErrors.push(err237);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.kinds !== undefined) {
                                                        let data117 = data116.kinds;
                                                        if (Array.isArray(data117)) {
                                                            if (data117.length < 1) {
                                                                const err238 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data117 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err238];
                                                                }
                                                                else {
                                                                    vErrors.push(err238);
                                                                }
                                                                errors++;
                                                            }
                                                            const len34 = data117.length;
                                                            for (let i34 = 0; i34 < len34; i34++) {
                                                                let data118 = data117[i34];
                                                                if (typeof data118 === "string") {
                                                                    if (data118.length < 1) {
                                                                        const err239 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/kinds/" + i34, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data118 };
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
                                                                    const err240 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/kinds/" + i34, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data118 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err240];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err240);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err241 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data117 };
                                                            if (vErrors === null) {
                                                                vErrors = [err241];
                                                            }
                                                            else {
                                                                vErrors.push(err241);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.names !== undefined) {
                                                        let data119 = data116.names;
                                                        if (Array.isArray(data119)) {
                                                            if (data119.length < 1) {
                                                                const err242 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data119 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err242];
                                                                }
                                                                else {
                                                                    vErrors.push(err242);
                                                                }
                                                                errors++;
                                                            }
                                                            const len35 = data119.length;
                                                            for (let i35 = 0; i35 < len35; i35++) {
                                                                let data120 = data119[i35];
                                                                if (typeof data120 === "string") {
                                                                    if (data120.length < 1) {
                                                                        const err243 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/names/" + i35, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data120 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err243];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err243);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err244 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/names/" + i35, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data120 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err244];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err244);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err245 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data119 };
                                                            if (vErrors === null) {
                                                                vErrors = [err245];
                                                            }
                                                            else {
                                                                vErrors.push(err245);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.namespaces !== undefined) {
                                                        let data121 = data116.namespaces;
                                                        if (Array.isArray(data121)) {
                                                            if (data121.length < 1) {
                                                                const err246 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data121 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err246];
                                                                }
                                                                else {
                                                                    vErrors.push(err246);
                                                                }
                                                                errors++;
                                                            }
                                                            const len36 = data121.length;
                                                            for (let i36 = 0; i36 < len36; i36++) {
                                                                let data122 = data121[i36];
                                                                if (typeof data122 === "string") {
                                                                    if (data122.length < 1) {
                                                                        const err247 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/namespaces/" + i36, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data122 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err247];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err247);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err248 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/namespaces/" + i36, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data122 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err248];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err248);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err249 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data121 };
                                                            if (vErrors === null) {
                                                                vErrors = [err249];
                                                            }
                                                            else {
                                                                vErrors.push(err249);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.clusters !== undefined) {
                                                        let data123 = data116.clusters;
                                                        if (Array.isArray(data123)) {
                                                            if (data123.length < 1) {
                                                                const err250 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data123 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err250];
                                                                }
                                                                else {
                                                                    vErrors.push(err250);
                                                                }
                                                                errors++;
                                                            }
                                                            const len37 = data123.length;
                                                            for (let i37 = 0; i37 < len37; i37++) {
                                                                let data124 = data123[i37];
                                                                if (typeof data124 === "string") {
                                                                    if (data124.length < 1) {
                                                                        const err251 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/clusters/" + i37, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data124 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err251];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err251);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err252 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/clusters/" + i37, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data124 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err252];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err252);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err253 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data123 };
                                                            if (vErrors === null) {
                                                                vErrors = [err253];
                                                            }
                                                            else {
                                                                vErrors.push(err253);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.environments !== undefined) {
                                                        let data125 = data116.environments;
                                                        if (Array.isArray(data125)) {
                                                            if (data125.length < 1) {
                                                                const err254 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data125 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err254];
                                                                }
                                                                else {
                                                                    vErrors.push(err254);
                                                                }
                                                                errors++;
                                                            }
                                                            const len38 = data125.length;
                                                            for (let i38 = 0; i38 < len38; i38++) {
                                                                let data126 = data125[i38];
                                                                if (typeof data126 === "string") {
                                                                    if (data126.length < 1) {
                                                                        const err255 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/environments/" + i38, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data126 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err255];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err255);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err256 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/environments/" + i38, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data126 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err256];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err256);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err257 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data125 };
                                                            if (vErrors === null) {
                                                                vErrors = [err257];
                                                            }
                                                            else {
                                                                vErrors.push(err257);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.layers !== undefined) {
                                                        let data127 = data116.layers;
                                                        if (Array.isArray(data127)) {
                                                            if (data127.length < 1) {
                                                                const err258 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/layers", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data127 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err258];
                                                                }
                                                                else {
                                                                    vErrors.push(err258);
                                                                }
                                                                errors++;
                                                            }
                                                            const len39 = data127.length;
                                                            for (let i39 = 0; i39 < len39; i39++) {
                                                                let data128 = data127[i39];
                                                                if (typeof data128 === "string") {
                                                                    if (data128.length < 1) {
                                                                        const err259 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/layers/" + i39, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data128 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err259];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err259);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err260 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/layers/" + i39, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data128 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err260];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err260);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err261 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/layers", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data127 };
                                                            if (vErrors === null) {
                                                                vErrors = [err261];
                                                            }
                                                            else {
                                                                vErrors.push(err261);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.risks !== undefined) {
                                                        let data129 = data116.risks;
                                                        if (Array.isArray(data129)) {
                                                            if (data129.length < 1) {
                                                                const err262 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/risks", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data129 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err262];
                                                                }
                                                                else {
                                                                    vErrors.push(err262);
                                                                }
                                                                errors++;
                                                            }
                                                            const len40 = data129.length;
                                                            for (let i40 = 0; i40 < len40; i40++) {
                                                                let data130 = data129[i40];
                                                                if (typeof data130 === "string") {
                                                                    if (data130.length < 1) {
                                                                        const err263 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/risks/" + i40, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data130 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err263];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err263);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err264 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/risks/" + i40, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data130 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err264];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err264);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err265 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/risks", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data129 };
                                                            if (vErrors === null) {
                                                                vErrors = [err265];
                                                            }
                                                            else {
                                                                vErrors.push(err265);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data116.paths !== undefined) {
                                                        let data131 = data116.paths;
                                                        if (Array.isArray(data131)) {
                                                            if (data131.length < 1) {
                                                                const err266 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12, data: data131 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err266];
                                                                }
                                                                else {
                                                                    vErrors.push(err266);
                                                                }
                                                                errors++;
                                                            }
                                                            const len41 = data131.length;
                                                            for (let i41 = 0; i41 < len41; i41++) {
                                                                let data132 = data131[i41];
                                                                if (typeof data132 === "string") {
                                                                    if (data132.length < 1) {
                                                                        const err267 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/paths/" + i41, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data132 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err267];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err267);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err268 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/paths/" + i41, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data132 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err268];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err268);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err269 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data131 };
                                                            if (vErrors === null) {
                                                                vErrors = [err269];
                                                            }
                                                            else {
                                                                vErrors.push(err269);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err270 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/match", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.match, data: data116 };
                                                    if (vErrors === null) {
                                                        vErrors = [err270];
                                                    }
                                                    else {
                                                        vErrors.push(err270);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data115.severity !== undefined) {
                                                let data133 = data115.severity;
                                                if (!((((data133 === "error") || (data133 === "warning")) || (data133 === "note")) || (data133 === "off"))) {
                                                    const err271 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data133 };
                                                    if (vErrors === null) {
                                                        vErrors = [err271];
                                                    }
                                                    else {
                                                        vErrors.push(err271);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data115.params !== undefined) {
                                                let data134 = data115.params;
                                                if (!(data134 && typeof data134 == "object" && !Array.isArray(data134))) {
                                                    const err272 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33 + "/params", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.params.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.properties.params, data: data134 };
                                                    if (vErrors === null) {
                                                        vErrors = [err272];
                                                    }
                                                    else {
                                                        vErrors.push(err272);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err273 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i33, schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.items.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides.items, data: data115 };
                                            if (vErrors === null) {
                                                vErrors = [err273];
                                            }
                                            else {
                                                vErrors.push(err273);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err274 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/properties/policies/additionalProperties/else/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.policies.additionalProperties.else.properties.overrides.type, parentSchema: schema11.properties.policies.additionalProperties.else.properties.overrides, data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err274];
                                    }
                                    else {
                                        vErrors.push(err274);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var _valid7 = _errs287 === errors;
                        valid117 = _valid7;
                        ifClause1 = "else";
                    }
                    if (!valid117) {
                        const err275 = { instancePath: instancePath + "/policies/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema11.properties.policies.additionalProperties.if, parentSchema: schema11.properties.policies.additionalProperties, data: data111 };
                        if (vErrors === null) {
                            vErrors = [err275];
                        }
                        else {
                            vErrors.push(err275);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err276 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.policies.type, parentSchema: schema11.properties.policies, data: data110 };
                if (vErrors === null) {
                    vErrors = [err276];
                }
                else {
                    vErrors.push(err276);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data135 = data.waivers;
            if (Array.isArray(data135)) {
                const len42 = data135.length;
                for (let i42 = 0; i42 < len42; i42++) {
                    let data136 = data135[i42];
                    if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                        if (data136.policy === undefined) {
                            const err277 = { instancePath: instancePath + "/waivers/" + i42, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data136 };
                            if (vErrors === null) {
                                vErrors = [err277];
                            }
                            else {
                                vErrors.push(err277);
                            }
                            errors++;
                        }
                        if (data136.match === undefined) {
                            const err278 = { instancePath: instancePath + "/waivers/" + i42, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data136 };
                            if (vErrors === null) {
                                vErrors = [err278];
                            }
                            else {
                                vErrors.push(err278);
                            }
                            errors++;
                        }
                        if (data136.reason === undefined) {
                            const err279 = { instancePath: instancePath + "/waivers/" + i42, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema11.properties.waivers.items.required, parentSchema: schema11.properties.waivers.items, data: data136 };
                            if (vErrors === null) {
                                vErrors = [err279];
                            }
                            else {
                                vErrors.push(err279);
                            }
                            errors++;
                        }
                        for (const key23 in data136) {
                            if (!(((((key23 === "policy") || (key23 === "match")) || (key23 === "owner")) || (key23 === "reason")) || (key23 === "expires"))) {
                                const err280 = { instancePath: instancePath + "/waivers/" + i42, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.waivers.items, data: data136 };
                                if (vErrors === null) {
                                    vErrors = [err280];
                                }
                                else {
                                    vErrors.push(err280);
                                }
                                errors++;
                            }
                        }
                        if (data136.policy !== undefined) {
                            let data137 = data136.policy;
                            if (typeof data137 === "string") {
                                if (data137.length < 1) {
                                    const err281 = { instancePath: instancePath + "/waivers/" + i42 + "/policy", schemaPath: "#/properties/waivers/items/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.policy, data: data137 };
                                    if (vErrors === null) {
                                        vErrors = [err281];
                                    }
                                    else {
                                        vErrors.push(err281);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err282 = { instancePath: instancePath + "/waivers/" + i42 + "/policy", schemaPath: "#/properties/waivers/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.policy.type, parentSchema: schema11.properties.waivers.items.properties.policy, data: data137 };
                                if (vErrors === null) {
                                    vErrors = [err282];
                                }
                                else {
                                    vErrors.push(err282);
                                }
                                errors++;
                            }
                        }
                        if (data136.match !== undefined) {
                            let data138 = data136.match;
                            if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                if (Object.keys(data138).length < 1) {
                                    const err283 = { instancePath: instancePath + "/waivers/" + i42 + "/match", schemaPath: "#/properties/waivers/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match, data: data138 };
                                    if (vErrors === null) {
                                        vErrors = [err283];
                                    }
                                    else {
                                        vErrors.push(err283);
                                    }
                                    errors++;
                                }
                                for (const key24 in data138) {
                                    if (!(((((((key24 === "path") || (key24 === "cluster")) || (key24 === "environment")) || (key24 === "unit")) || (key24 === "kind")) || (key24 === "namespace")) || (key24 === "name"))) {
                                        const err284 = { instancePath: instancePath + "/waivers/" + i42 + "/match", schemaPath: "#/properties/waivers/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.waivers.items.properties.match, data: data138 };
                                        if (vErrors === null) {
                                            vErrors = [err284];
                                        }
                                        else {
                                            vErrors.push(err284);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.path !== undefined) {
                                    let data139 = data138.path;
                                    if (typeof data139 === "string") {
                                        if (data139.length < 1) {
                                            const err285 = { instancePath: instancePath + "/waivers/" + i42 + "/match/path", schemaPath: "#/properties/waivers/items/properties/match/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.path, data: data139 };
                                            if (vErrors === null) {
                                                vErrors = [err285];
                                            }
                                            else {
                                                vErrors.push(err285);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err286 = { instancePath: instancePath + "/waivers/" + i42 + "/match/path", schemaPath: "#/properties/waivers/items/properties/match/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.path.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.path, data: data139 };
                                        if (vErrors === null) {
                                            vErrors = [err286];
                                        }
                                        else {
                                            vErrors.push(err286);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.cluster !== undefined) {
                                    let data140 = data138.cluster;
                                    if (typeof data140 === "string") {
                                        if (data140.length < 1) {
                                            const err287 = { instancePath: instancePath + "/waivers/" + i42 + "/match/cluster", schemaPath: "#/properties/waivers/items/properties/match/properties/cluster/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.cluster, data: data140 };
                                            if (vErrors === null) {
                                                vErrors = [err287];
                                            }
                                            else {
                                                vErrors.push(err287);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err288 = { instancePath: instancePath + "/waivers/" + i42 + "/match/cluster", schemaPath: "#/properties/waivers/items/properties/match/properties/cluster/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.cluster.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.cluster, data: data140 };
                                        if (vErrors === null) {
                                            vErrors = [err288];
                                        }
                                        else {
                                            vErrors.push(err288);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.environment !== undefined) {
                                    let data141 = data138.environment;
                                    if (typeof data141 === "string") {
                                        if (data141.length < 1) {
                                            const err289 = { instancePath: instancePath + "/waivers/" + i42 + "/match/environment", schemaPath: "#/properties/waivers/items/properties/match/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.environment, data: data141 };
                                            if (vErrors === null) {
                                                vErrors = [err289];
                                            }
                                            else {
                                                vErrors.push(err289);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err290 = { instancePath: instancePath + "/waivers/" + i42 + "/match/environment", schemaPath: "#/properties/waivers/items/properties/match/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.environment.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.environment, data: data141 };
                                        if (vErrors === null) {
                                            vErrors = [err290];
                                        }
                                        else {
                                            vErrors.push(err290);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.unit !== undefined) {
                                    let data142 = data138.unit;
                                    if (typeof data142 === "string") {
                                        if (data142.length < 1) {
                                            const err291 = { instancePath: instancePath + "/waivers/" + i42 + "/match/unit", schemaPath: "#/properties/waivers/items/properties/match/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.unit, data: data142 };
                                            if (vErrors === null) {
                                                vErrors = [err291];
                                            }
                                            else {
                                                vErrors.push(err291);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err292 = { instancePath: instancePath + "/waivers/" + i42 + "/match/unit", schemaPath: "#/properties/waivers/items/properties/match/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.unit.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.unit, data: data142 };
                                        if (vErrors === null) {
                                            vErrors = [err292];
                                        }
                                        else {
                                            vErrors.push(err292);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.kind !== undefined) {
                                    let data143 = data138.kind;
                                    if (typeof data143 === "string") {
                                        if (data143.length < 1) {
                                            const err293 = { instancePath: instancePath + "/waivers/" + i42 + "/match/kind", schemaPath: "#/properties/waivers/items/properties/match/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.kind, data: data143 };
                                            if (vErrors === null) {
                                                vErrors = [err293];
                                            }
                                            else {
                                                vErrors.push(err293);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err294 = { instancePath: instancePath + "/waivers/" + i42 + "/match/kind", schemaPath: "#/properties/waivers/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.kind.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.kind, data: data143 };
                                        if (vErrors === null) {
                                            vErrors = [err294];
                                        }
                                        else {
                                            vErrors.push(err294);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.namespace !== undefined) {
                                    let data144 = data138.namespace;
                                    if (typeof data144 === "string") {
                                        if (data144.length < 1) {
                                            const err295 = { instancePath: instancePath + "/waivers/" + i42 + "/match/namespace", schemaPath: "#/properties/waivers/items/properties/match/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.namespace, data: data144 };
                                            if (vErrors === null) {
                                                vErrors = [err295];
                                            }
                                            else {
                                                vErrors.push(err295);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err296 = { instancePath: instancePath + "/waivers/" + i42 + "/match/namespace", schemaPath: "#/properties/waivers/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.namespace.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.namespace, data: data144 };
                                        if (vErrors === null) {
                                            vErrors = [err296];
                                        }
                                        else {
                                            vErrors.push(err296);
                                        }
                                        errors++;
                                    }
                                }
                                if (data138.name !== undefined) {
                                    let data145 = data138.name;
                                    if (typeof data145 === "string") {
                                        if (data145.length < 1) {
                                            const err297 = { instancePath: instancePath + "/waivers/" + i42 + "/match/name", schemaPath: "#/properties/waivers/items/properties/match/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.match.properties.name, data: data145 };
                                            if (vErrors === null) {
                                                vErrors = [err297];
                                            }
                                            else {
                                                vErrors.push(err297);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err298 = { instancePath: instancePath + "/waivers/" + i42 + "/match/name", schemaPath: "#/properties/waivers/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.match.properties.name.type, parentSchema: schema11.properties.waivers.items.properties.match.properties.name, data: data145 };
                                        if (vErrors === null) {
                                            vErrors = [err298];
                                        }
                                        else {
                                            vErrors.push(err298);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err299 = { instancePath: instancePath + "/waivers/" + i42 + "/match", schemaPath: "#/properties/waivers/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.waivers.items.properties.match.type, parentSchema: schema11.properties.waivers.items.properties.match, data: data138 };
                                if (vErrors === null) {
                                    vErrors = [err299];
                                }
                                else {
                                    vErrors.push(err299);
                                }
                                errors++;
                            }
                        }
                        if (data136.owner !== undefined) {
                            let data146 = data136.owner;
                            if (typeof data146 === "string") {
                                if (data146.length < 1) {
                                    const err300 = { instancePath: instancePath + "/waivers/" + i42 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.owner, data: data146 };
                                    if (vErrors === null) {
                                        vErrors = [err300];
                                    }
                                    else {
                                        vErrors.push(err300);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err301 = { instancePath: instancePath + "/waivers/" + i42 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.owner.type, parentSchema: schema11.properties.waivers.items.properties.owner, data: data146 };
                                if (vErrors === null) {
                                    vErrors = [err301];
                                }
                                else {
                                    vErrors.push(err301);
                                }
                                errors++;
                            }
                        }
                        if (data136.reason !== undefined) {
                            let data147 = data136.reason;
                            if (typeof data147 === "string") {
                                if (data147.length < 1) {
                                    const err302 = { instancePath: instancePath + "/waivers/" + i42 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.waivers.items.properties.reason, data: data147 };
                                    if (vErrors === null) {
                                        vErrors = [err302];
                                    }
                                    else {
                                        vErrors.push(err302);
                                    }
                                    errors++;
                                }
                                if (!pattern9.test(data147)) {
                                    const err303 = { instancePath: instancePath + "/waivers/" + i42 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema11.properties.waivers.items.properties.reason, data: data147 };
                                    if (vErrors === null) {
                                        vErrors = [err303];
                                    }
                                    else {
                                        vErrors.push(err303);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err304 = { instancePath: instancePath + "/waivers/" + i42 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.reason.type, parentSchema: schema11.properties.waivers.items.properties.reason, data: data147 };
                                if (vErrors === null) {
                                    vErrors = [err304];
                                }
                                else {
                                    vErrors.push(err304);
                                }
                                errors++;
                            }
                        }
                        if (data136.expires !== undefined) {
                            let data148 = data136.expires;
                            if (typeof data148 === "string") {
                                if (!pattern16.test(data148)) {
                                    const err305 = { instancePath: instancePath + "/waivers/" + i42 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema11.properties.waivers.items.properties.expires, data: data148 };
                                    if (vErrors === null) {
                                        vErrors = [err305];
                                    }
                                    else {
                                        vErrors.push(err305);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err306 = { instancePath: instancePath + "/waivers/" + i42 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.waivers.items.properties.expires.type, parentSchema: schema11.properties.waivers.items.properties.expires, data: data148 };
                                if (vErrors === null) {
                                    vErrors = [err306];
                                }
                                else {
                                    vErrors.push(err306);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err307 = { instancePath: instancePath + "/waivers/" + i42, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.waivers.items.type, parentSchema: schema11.properties.waivers.items, data: data136 };
                        if (vErrors === null) {
                            vErrors = [err307];
                        }
                        else {
                            vErrors.push(err307);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err308 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data135 };
                if (vErrors === null) {
                    vErrors = [err308];
                }
                else {
                    vErrors.push(err308);
                }
                errors++;
            }
        }
        if (data.exclude !== undefined) {
            let data149 = data.exclude;
            if (Array.isArray(data149)) {
                const len43 = data149.length;
                for (let i43 = 0; i43 < len43; i43++) {
                    let data150 = data149[i43];
                    if (typeof data150 === "string") {
                        if (data150.length < 1) {
                            const err309 = { instancePath: instancePath + "/exclude/" + i43, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.exclude.items, data: data150 };
                            if (vErrors === null) {
                                vErrors = [err309];
                            }
                            else {
                                vErrors.push(err309);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err310 = { instancePath: instancePath + "/exclude/" + i43, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data150 };
                        if (vErrors === null) {
                            vErrors = [err310];
                        }
                        else {
                            vErrors.push(err310);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err311 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data149 };
                if (vErrors === null) {
                    vErrors = [err311];
                }
                else {
                    vErrors.push(err311);
                }
                errors++;
            }
        }
    }
    else {
        const err312 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err312];
        }
        else {
            vErrors.push(err312);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const pack = validate21;
const schema56 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate pack", "description": "Settings of policies that go together, for `extends` of a configuration.", "type": "object", "additionalProperties": false, "required": ["name", "description", "policies"], "properties": { "name": { "description": "Name of the pack.", "type": "string", "minLength": 1 }, "description": { "description": "What it is for.", "type": "string", "minLength": 1 }, "policies": { "description": "Severity and parameters by policy id.", "$ref": "configuration.schema.json#/properties/policies" } } };
const schema57 = { "title": "Policies", "description": "Severity and parameters by policy id: a severity, or an object with both, and with what is otherwise for some items.", "type": "object", "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/definitions/severity" }, "else": { "additionalProperties": false, "properties": { "severity": { "description": "How much a finding weighs.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters: see the page of the policy.", "type": "object" }, "overrides": { "description": "Other settings for some items. Where several match, the later one wins.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match"], "anyOf": [{ "required": ["severity"] }, { "required": ["params"] }], "properties": { "match": { "description": "Which items: every list given must match.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "severity": { "description": "How much a finding weighs there.", "$ref": "#/definitions/severity" }, "params": { "description": "Parameters that are others there.", "type": "object" } } } } } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            let data0 = data[key0];
            if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
                const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema57.additionalProperties.type }, message: "must be string,object", schema: schema57.additionalProperties.type, parentSchema: schema57.additionalProperties, data: data0 };
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
                    const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data0 };
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
                            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.additionalProperties.else, data: data0 };
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
                            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data1 };
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
                            const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.additionalProperties.else.properties.params.type, parentSchema: schema57.additionalProperties.else.properties.params, data: data2 };
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
                                const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/additionalProperties/else/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema57.additionalProperties.else.properties.overrides, data: data3 };
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
                                        const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf/0/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema57.additionalProperties.else.properties.overrides.items.anyOf[0].required, parentSchema: schema57.additionalProperties.else.properties.overrides.items.anyOf[0], data: data4 };
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
                                            const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf/1/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property '" + "params" + "'", schema: schema57.additionalProperties.else.properties.overrides.items.anyOf[1].required, parentSchema: schema57.additionalProperties.else.properties.overrides.items.anyOf[1], data: data4 };
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
                                    const err9 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema57.additionalProperties.else.properties.overrides.items.anyOf, parentSchema: schema57.additionalProperties.else.properties.overrides.items, data: data4 };
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
                                        const err10 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema57.additionalProperties.else.properties.overrides.items.required, parentSchema: schema57.additionalProperties.else.properties.overrides.items, data: data4 };
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
                                            const err11 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.additionalProperties.else.properties.overrides.items, data: data4 };
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
                                                const err12 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema57.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
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
                                                    const err13 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
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
                                            const err46 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/match", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.additionalProperties.else.properties.overrides.items.properties.match.type, parentSchema: schema57.additionalProperties.else.properties.overrides.items.properties.match, data: data5 };
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
                                            const err47 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data22 };
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
                                            const err48 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0 + "/params", schemaPath: "#/additionalProperties/else/properties/overrides/items/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.additionalProperties.else.properties.overrides.items.properties.params.type, parentSchema: schema57.additionalProperties.else.properties.overrides.items.properties.params, data: data23 };
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
                                    const err49 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides/" + i0, schemaPath: "#/additionalProperties/else/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.additionalProperties.else.properties.overrides.items.type, parentSchema: schema57.additionalProperties.else.properties.overrides.items, data: data4 };
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
                            const err50 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/overrides", schemaPath: "#/additionalProperties/else/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.additionalProperties.else.properties.overrides.type, parentSchema: schema57.additionalProperties.else.properties.overrides, data: data3 };
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
                const err51 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema57.additionalProperties.if, parentSchema: schema57.additionalProperties, data: data0 };
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
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'", schema: schema56.required, parentSchema: schema56, data };
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
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
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
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.properties.name, data: data0 };
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
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.name.type, parentSchema: schema56.properties.name, data: data0 };
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
                    const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.properties.description, data: data1 };
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
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.description.type, parentSchema: schema56.properties.description, data: data1 };
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
            if (!(validate22(data.policies, { instancePath: instancePath + "/policies", parentData: data, parentDataProperty: "policies", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
const policy = validate24;
const schema69 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "gitops-gate policy", "description": "One rule: what it looks at, what it denies, and what to say about it.", "type": "object", "additionalProperties": false, "required": ["id", "title", "why", "fix", "forEach", "deny", "message"], "properties": { "id": { "description": "Kebab-case, equal to the file name without its ending, and names the fault.", "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "group": { "description": "What it belongs to, for lists of policies: `Supply chain`.", "type": "string", "minLength": 1 }, "severity": { "description": "How much a finding weighs. Default: error.", "$ref": "#/definitions/severity" }, "severityWhen": { "description": "Other severities for some items: the first whose expression holds is taken.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["when", "severity"], "properties": { "when": { "description": "CEL, over the same variables as `deny`.", "type": "string", "minLength": 1 }, "severity": { "description": "How much a finding weighs then.", "$ref": "#/definitions/severity" } } } }, "title": { "description": "The rule in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "What goes wrong where it is broken.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do about a finding.", "type": "string", "minLength": 1 }, "forEach": { "description": "What the policy looks at one by one, and the name of the variable.", "enum": ["document", "resource", "image", "object", "namespace", "edge", "unit", "cycle", "pullRequest", "approval", "changeRequest", "schedule", "loosening", "promotion", "breakGlass", "problem", "duplicate", "reference", "need", "tenancy", "project", "refusal", "copy", "command", "file", "source", "secret", "waiver", "error"] }, "match": { "description": "What to look at, before any expression: every list given must match, each as globs.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "kinds": { "description": "Globs of kinds.", "$ref": "#/definitions/globs" }, "names": { "description": "Globs of names.", "$ref": "#/definitions/globs" }, "namespaces": { "description": "Globs of namespaces.", "$ref": "#/definitions/globs" }, "clusters": { "description": "Globs of clusters.", "$ref": "#/definitions/globs" }, "environments": { "description": "Globs of environments.", "$ref": "#/definitions/globs" }, "layers": { "description": "Globs of layers.", "$ref": "#/definitions/globs" }, "risks": { "description": "Globs of risk classes.", "$ref": "#/definitions/globs" }, "paths": { "description": "Globs of files.", "$ref": "#/definitions/globs" } } }, "params": { "description": "Parameters that the configuration may set, each a JSON Schema with a default.", "type": "object", "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "type": "object", "required": ["description", "type", "default"], "properties": { "description": { "description": "What it is for.", "type": "string", "minLength": 1 }, "type": { "description": "What its value is.", "enum": ["string", "integer", "number", "boolean", "array", "object"] }, "items": { "description": "What the items of a list are.", "type": "object" }, "default": { "description": "The value where the configuration gives none." } } } }, "deny": { "description": "CEL: true where the item breaks the rule.", "type": "string", "minLength": 1 }, "message": { "description": "What to say, with `${CEL}` in it.", "type": "string", "minLength": 1 }, "at": { "description": "The node that the finding points at.", "type": "string", "minLength": 1 }, "related": { "description": "Further nodes to show.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "cases": { "description": "Small repositories and what the policy finds in each: `gitops-gate test` runs them.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "anyOf": [{ "required": ["manifests"] }, { "required": ["files"] }], "properties": { "name": { "description": "What the case shows.", "type": "string", "minLength": 1 }, "manifests": { "description": "Manifests that are applied, as one YAML text.", "$ref": "#/definitions/manifests" }, "files": { "description": "Texts of files, by path.", "$ref": "#/definitions/files" }, "configuration": { "description": "The configuration, as `.gitops-gate.yaml` has it.", "type": "object" }, "base": { "description": "The repository before the pull request; without one there is no pull request.", "type": "object", "additionalProperties": false, "properties": { "manifests": { "description": "Manifests that are applied at the base commit.", "$ref": "#/definitions/manifests" }, "files": { "description": "Texts of files at the base commit, by path.", "$ref": "#/definitions/files" } } }, "pullRequest": { "description": "Facts of the pull request, as `--pull-request` reads them.", "type": "object" }, "expect": { "description": "The findings of the policy: `path:line:column severity policy message`, or the message alone. Default: none.", "type": "array", "items": { "type": "string", "minLength": 1 } } } } } }, "definitions": { "manifests": { "description": "Manifests that a cluster called `test` applies, as the file `manifests.yaml`.", "type": "string", "minLength": 1 }, "files": { "description": "Texts of files by path.", "type": "object", "propertyNames": { "pattern": "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, "additionalProperties": { "type": "string" } }, "globs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "severity": { "enum": ["error", "warning", "note", "off"] } } };
const schema70 = { "enum": ["error", "warning", "note", "off"] };
const schema72 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
const schema80 = { "description": "Manifests that a cluster called `test` applies, as the file `manifests.yaml`.", "type": "string", "minLength": 1 };
const schema81 = { "description": "Texts of files by path.", "type": "object", "propertyNames": { "pattern": "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, "additionalProperties": { "type": "string" } };
const pattern17 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern18 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern19 = new RegExp("^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.why === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.fix === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property '" + "fix" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.forEach === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forEach" }, message: "must have required property '" + "forEach" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.deny === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deny" }, message: "must have required property '" + "deny" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema69.required, parentSchema: schema69, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema69.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
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
                if (!pattern17.test(data0)) {
                    const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + "\"", schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema69.properties.id, data: data0 };
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
                const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.id.type, parentSchema: schema69.properties.id, data: data0 };
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
                    const err10 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.group, data: data1 };
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
                const err11 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.group.type, parentSchema: schema69.properties.group, data: data1 };
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
                const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values", schema: schema70.enum, parentSchema: schema70, data: data2 };
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
                            const err13 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'", schema: schema69.properties.severityWhen.items.required, parentSchema: schema69.properties.severityWhen.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data4.severity === undefined) {
                            const err14 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema69.properties.severityWhen.items.required, parentSchema: schema69.properties.severityWhen.items, data: data4 };
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
                                const err15 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.severityWhen.items, data: data4 };
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
                                    const err16 = { instancePath: instancePath + "/severityWhen/" + i0 + "/when", schemaPath: "#/properties/severityWhen/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.severityWhen.items.properties.when, data: data5 };
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
                                const err17 = { instancePath: instancePath + "/severityWhen/" + i0 + "/when", schemaPath: "#/properties/severityWhen/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.severityWhen.items.properties.when.type, parentSchema: schema69.properties.severityWhen.items.properties.when, data: data5 };
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
                                const err18 = { instancePath: instancePath + "/severityWhen/" + i0 + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values", schema: schema70.enum, parentSchema: schema70, data: data6 };
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
                        const err19 = { instancePath: instancePath + "/severityWhen/" + i0, schemaPath: "#/properties/severityWhen/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.severityWhen.items.type, parentSchema: schema69.properties.severityWhen.items, data: data4 };
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
                const err20 = { instancePath: instancePath + "/severityWhen", schemaPath: "#/properties/severityWhen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.severityWhen.type, parentSchema: schema69.properties.severityWhen, data: data3 };
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
                    const err21 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.title, data: data7 };
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
                const err22 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.title.type, parentSchema: schema69.properties.title, data: data7 };
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
                    const err23 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.why, data: data8 };
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
                const err24 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.why.type, parentSchema: schema69.properties.why, data: data8 };
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
                    const err25 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.fix, data: data9 };
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
                const err26 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.fix.type, parentSchema: schema69.properties.fix, data: data9 };
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
            if (!(((((((((((((((((((((((((((((data10 === "document") || (data10 === "resource")) || (data10 === "image")) || (data10 === "object")) || (data10 === "namespace")) || (data10 === "edge")) || (data10 === "unit")) || (data10 === "cycle")) || (data10 === "pullRequest")) || (data10 === "approval")) || (data10 === "changeRequest")) || (data10 === "schedule")) || (data10 === "loosening")) || (data10 === "promotion")) || (data10 === "breakGlass")) || (data10 === "problem")) || (data10 === "duplicate")) || (data10 === "reference")) || (data10 === "need")) || (data10 === "tenancy")) || (data10 === "project")) || (data10 === "refusal")) || (data10 === "copy")) || (data10 === "command")) || (data10 === "file")) || (data10 === "source")) || (data10 === "secret")) || (data10 === "waiver")) || (data10 === "error"))) {
                const err27 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/enum", keyword: "enum", params: { allowedValues: schema69.properties.forEach.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.forEach.enum, parentSchema: schema69.properties.forEach, data: data10 };
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
                    const err28 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema69.properties.match, data: data11 };
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
                        const err29 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.match, data: data11 };
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
                            const err30 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data12 };
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
                                    const err31 = { instancePath: instancePath + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data13 };
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
                                const err32 = { instancePath: instancePath + "/match/kinds/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data13 };
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
                        const err33 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data12 };
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
                            const err34 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data14 };
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
                                    const err35 = { instancePath: instancePath + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data15 };
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
                                const err36 = { instancePath: instancePath + "/match/names/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data15 };
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
                        const err37 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data14 };
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
                            const err38 = { instancePath: instancePath + "/match/namespaces", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data16 };
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
                                    const err39 = { instancePath: instancePath + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data17 };
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
                                const err40 = { instancePath: instancePath + "/match/namespaces/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data17 };
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
                        const err41 = { instancePath: instancePath + "/match/namespaces", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data16 };
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
                            const err42 = { instancePath: instancePath + "/match/clusters", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data18 };
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
                                    const err43 = { instancePath: instancePath + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data19 };
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
                                const err44 = { instancePath: instancePath + "/match/clusters/" + i4, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data19 };
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
                        const err45 = { instancePath: instancePath + "/match/clusters", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data18 };
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
                            const err46 = { instancePath: instancePath + "/match/environments", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data20 };
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
                                    const err47 = { instancePath: instancePath + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data21 };
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
                                const err48 = { instancePath: instancePath + "/match/environments/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data21 };
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
                        const err49 = { instancePath: instancePath + "/match/environments", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data20 };
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
                            const err50 = { instancePath: instancePath + "/match/layers", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data22 };
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
                                    const err51 = { instancePath: instancePath + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data23 };
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
                                const err52 = { instancePath: instancePath + "/match/layers/" + i6, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data23 };
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
                        const err53 = { instancePath: instancePath + "/match/layers", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data22 };
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
                            const err54 = { instancePath: instancePath + "/match/risks", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data24 };
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
                                    const err55 = { instancePath: instancePath + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data25 };
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
                                const err56 = { instancePath: instancePath + "/match/risks/" + i7, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data25 };
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
                        const err57 = { instancePath: instancePath + "/match/risks", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data24 };
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
                            const err58 = { instancePath: instancePath + "/match/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema72, data: data26 };
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
                                    const err59 = { instancePath: instancePath + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data27 };
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
                                const err60 = { instancePath: instancePath + "/match/paths/" + i8, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data27 };
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
                        const err61 = { instancePath: instancePath + "/match/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data26 };
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
                const err62 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.match.type, parentSchema: schema69.properties.match, data: data11 };
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
                        if (!pattern18.test(key3)) {
                            const err63 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, message: "must match pattern \"" + "^[a-z][A-Za-z0-9]*$" + "\"", schema: "^[a-z][A-Za-z0-9]*$", parentSchema: schema69.properties.params.propertyNames, data: key3, propertyName: key3 };
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
                        const err64 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema69.properties.params.propertyNames, parentSchema: schema69.properties.params, data: data28 };
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
                            const err65 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema69.properties.params.additionalProperties.required, parentSchema: schema69.properties.params.additionalProperties, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        if (data29.type === undefined) {
                            const err66 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema69.properties.params.additionalProperties.required, parentSchema: schema69.properties.params.additionalProperties, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                        if (data29.default === undefined) {
                            const err67 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property '" + "default" + "'", schema: schema69.properties.params.additionalProperties.required, parentSchema: schema69.properties.params.additionalProperties, data: data29 };
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
                                    const err68 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.params.additionalProperties.properties.description, data: data30 };
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
                                const err69 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.params.additionalProperties.properties.description.type, parentSchema: schema69.properties.params.additionalProperties.properties.description, data: data30 };
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
                                const err70 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/params/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema69.properties.params.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.params.additionalProperties.properties.type.enum, parentSchema: schema69.properties.params.additionalProperties.properties.type, data: data31 };
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
                                const err71 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/params/additionalProperties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.params.additionalProperties.properties.items.type, parentSchema: schema69.properties.params.additionalProperties.properties.items, data: data32 };
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
                        const err72 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.params.additionalProperties.type, parentSchema: schema69.properties.params.additionalProperties, data: data29 };
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
                const err73 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.params.type, parentSchema: schema69.properties.params, data: data28 };
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
                    const err74 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.deny, data: data33 };
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
                const err75 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.deny.type, parentSchema: schema69.properties.deny, data: data33 };
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
                    const err76 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.message, data: data34 };
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
                const err77 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.message.type, parentSchema: schema69.properties.message, data: data34 };
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
                    const err78 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.at, data: data35 };
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
                const err79 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.at.type, parentSchema: schema69.properties.at, data: data35 };
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
                            const err80 = { instancePath: instancePath + "/related/" + i9, schemaPath: "#/properties/related/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.related.items, data: data37 };
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
                        const err81 = { instancePath: instancePath + "/related/" + i9, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.related.items.type, parentSchema: schema69.properties.related.items, data: data37 };
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
                const err82 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.related.type, parentSchema: schema69.properties.related, data: data36 };
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
                            const err83 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf/0/required", keyword: "required", params: { missingProperty: "manifests" }, message: "must have required property '" + "manifests" + "'", schema: schema69.properties.cases.items.anyOf[0].required, parentSchema: schema69.properties.cases.items.anyOf[0], data: data39 };
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
                                const err84 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf/1/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'", schema: schema69.properties.cases.items.anyOf[1].required, parentSchema: schema69.properties.cases.items.anyOf[1], data: data39 };
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
                        const err85 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema69.properties.cases.items.anyOf, parentSchema: schema69.properties.cases.items, data: data39 };
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
                            const err86 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema69.properties.cases.items.required, parentSchema: schema69.properties.cases.items, data: data39 };
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
                                const err87 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.cases.items, data: data39 };
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
                                    const err88 = { instancePath: instancePath + "/cases/" + i10 + "/name", schemaPath: "#/properties/cases/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.cases.items.properties.name, data: data40 };
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
                                const err89 = { instancePath: instancePath + "/cases/" + i10 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.cases.items.properties.name.type, parentSchema: schema69.properties.cases.items.properties.name, data: data40 };
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
                                    const err90 = { instancePath: instancePath + "/cases/" + i10 + "/manifests", schemaPath: "#/definitions/manifests/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data41 };
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
                                const err91 = { instancePath: instancePath + "/cases/" + i10 + "/manifests", schemaPath: "#/definitions/manifests/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data41 };
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
                                        if (!pattern19.test(key6)) {
                                            const err92 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, message: "must match pattern \"" + "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" + "\"", schema: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", parentSchema: schema81.propertyNames, data: key6, propertyName: key6 };
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
                                        const err93 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema81.propertyNames, parentSchema: schema81, data: data42 };
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
                                        const err94 = { instancePath: instancePath + "/cases/" + i10 + "/files/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.additionalProperties.type, parentSchema: schema81.additionalProperties, data: data43 };
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
                                const err95 = { instancePath: instancePath + "/cases/" + i10 + "/files", schemaPath: "#/definitions/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data: data42 };
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
                                const err96 = { instancePath: instancePath + "/cases/" + i10 + "/configuration", schemaPath: "#/properties/cases/items/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.cases.items.properties.configuration.type, parentSchema: schema69.properties.cases.items.properties.configuration, data: data44 };
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
                                        const err97 = { instancePath: instancePath + "/cases/" + i10 + "/base", schemaPath: "#/properties/cases/items/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.cases.items.properties.base, data: data45 };
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
                                            const err98 = { instancePath: instancePath + "/cases/" + i10 + "/base/manifests", schemaPath: "#/definitions/manifests/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data46 };
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
                                        const err99 = { instancePath: instancePath + "/cases/" + i10 + "/base/manifests", schemaPath: "#/definitions/manifests/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data46 };
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
                                                if (!pattern19.test(key9)) {
                                                    const err100 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" }, message: "must match pattern \"" + "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$" + "\"", schema: "^(?!/)(?!.*(^|/)\\.{0,2}(/|$)).+$", parentSchema: schema81.propertyNames, data: key9, propertyName: key9 };
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
                                                const err101 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema81.propertyNames, parentSchema: schema81, data: data47 };
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
                                                const err102 = { instancePath: instancePath + "/cases/" + i10 + "/base/files/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.additionalProperties.type, parentSchema: schema81.additionalProperties, data: data48 };
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
                                        const err103 = { instancePath: instancePath + "/cases/" + i10 + "/base/files", schemaPath: "#/definitions/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data: data47 };
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
                                const err104 = { instancePath: instancePath + "/cases/" + i10 + "/base", schemaPath: "#/properties/cases/items/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.cases.items.properties.base.type, parentSchema: schema69.properties.cases.items.properties.base, data: data45 };
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
                                const err105 = { instancePath: instancePath + "/cases/" + i10 + "/pullRequest", schemaPath: "#/properties/cases/items/properties/pullRequest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.cases.items.properties.pullRequest.type, parentSchema: schema69.properties.cases.items.properties.pullRequest, data: data49 };
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
                                            const err106 = { instancePath: instancePath + "/cases/" + i10 + "/expect/" + i11, schemaPath: "#/properties/cases/items/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.cases.items.properties.expect.items, data: data51 };
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
                                        const err107 = { instancePath: instancePath + "/cases/" + i10 + "/expect/" + i11, schemaPath: "#/properties/cases/items/properties/expect/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.cases.items.properties.expect.items.type, parentSchema: schema69.properties.cases.items.properties.expect.items, data: data51 };
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
                                const err108 = { instancePath: instancePath + "/cases/" + i10 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.cases.items.properties.expect.type, parentSchema: schema69.properties.cases.items.properties.expect, data: data50 };
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
                        const err109 = { instancePath: instancePath + "/cases/" + i10, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.cases.items.type, parentSchema: schema69.properties.cases.items, data: data39 };
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
                const err110 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.cases.type, parentSchema: schema69.properties.cases, data: data38 };
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
        const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
        if (vErrors === null) {
            vErrors = [err111];
        }
        else {
            vErrors.push(err111);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const pullRequest = validate25;
const schema84 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Pull request facts", "description": "What `--pull-request FILE` reads: the facts that the Action gets from the event and the API.", "type": "object", "additionalProperties": false, "required": ["author", "head", "reviews"], "properties": { "number": { "description": "Number of the pull request.", "type": "integer", "minimum": 0 }, "author": { "description": "Login of its author.", "type": "string", "minLength": 1 }, "draft": { "description": "Whether it is a draft.", "type": "boolean" }, "title": { "description": "The title.", "type": "string" }, "body": { "description": "The description.", "type": ["string", "null"] }, "labels": { "description": "Names of its labels.", "type": "array", "items": { "type": "string" } }, "base": { "description": "What it is to be merged into.", "$ref": "#/definitions/commit" }, "head": { "description": "What it is to be merged.", "$ref": "#/definitions/commit" }, "reviews": { "description": "Every review, in any order.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["user", "state", "commit", "submittedAt"], "properties": { "user": { "description": "Login of the reviewer.", "type": "string", "minLength": 1 }, "state": { "description": "As the API says it.", "enum": ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] }, "commit": { "description": "Commit that the review was given on.", "type": "string" }, "submittedAt": { "description": "When, as RFC 3339.", "type": "string" }, "bot": { "description": "Whether the account is a program's, as one is whose name ends in `[bot]`.", "type": "boolean" } } } }, "teams": { "description": "Logins of the members of each team, by `organization/team`.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "committers": { "description": "Logins of those who wrote, committed or co-wrote its commits. Without it that is not checked, and the report says so.", "type": "array", "items": { "type": "string" } }, "permissions": { "description": "What those who approve may do with the repository, by login. Whoever is left out is not checked, and the report says so.", "type": "object", "additionalProperties": { "enum": ["admin", "maintain", "write", "triage", "read", "none"] } }, "labeledBy": { "description": "Who set a label last, by its name. Without it the author is taken to have set them all.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } } }, "definitions": { "commit": { "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "ref": { "description": "Name of the branch.", "type": "string" }, "sha": { "description": "The commit.", "type": "string", "minLength": 1 } } } } };
const schema85 = { "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "ref": { "description": "Name of the branch.", "type": "string" }, "sha": { "description": "The commit.", "type": "string", "minLength": 1 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.author === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property '" + "author" + "'", schema: schema84.required, parentSchema: schema84, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.head === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property '" + "head" + "'", schema: schema84.required, parentSchema: schema84, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.reviews === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviews" }, message: "must have required property '" + "reviews" + "'", schema: schema84.required, parentSchema: schema84, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema84.properties, key0))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
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
                const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema84.properties.number.type, parentSchema: schema84.properties.number, data: data0 };
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
                    const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema84.properties.number, data: data0 };
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
                    const err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.author, data: data1 };
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
                const err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.author.type, parentSchema: schema84.properties.author, data: data1 };
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
                const err8 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties.draft.type, parentSchema: schema84.properties.draft, data: data2 };
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
                const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.title.type, parentSchema: schema84.properties.title, data: data3 };
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
                const err10 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema84.properties.body.type }, message: "must be string,null", schema: schema84.properties.body.type, parentSchema: schema84.properties.body, data: data4 };
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
                        const err11 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.labels.items.type, parentSchema: schema84.properties.labels.items, data: data6 };
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
                const err12 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.labels.type, parentSchema: schema84.properties.labels, data: data5 };
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
                    const err13 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property '" + "sha" + "'", schema: schema85.required, parentSchema: schema85, data: data7 };
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
                        const err14 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data7 };
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
                        const err15 = { instancePath: instancePath + "/base/ref", schemaPath: "#/definitions/commit/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.ref.type, parentSchema: schema85.properties.ref, data: data8 };
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
                            const err16 = { instancePath: instancePath + "/base/sha", schemaPath: "#/definitions/commit/properties/sha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.sha, data: data9 };
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
                        const err17 = { instancePath: instancePath + "/base/sha", schemaPath: "#/definitions/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.sha.type, parentSchema: schema85.properties.sha, data: data9 };
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
                const err18 = { instancePath: instancePath + "/base", schemaPath: "#/definitions/commit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data7 };
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
                    const err19 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property '" + "sha" + "'", schema: schema85.required, parentSchema: schema85, data: data10 };
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
                        const err20 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data10 };
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
                        const err21 = { instancePath: instancePath + "/head/ref", schemaPath: "#/definitions/commit/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.ref.type, parentSchema: schema85.properties.ref, data: data11 };
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
                            const err22 = { instancePath: instancePath + "/head/sha", schemaPath: "#/definitions/commit/properties/sha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.sha, data: data12 };
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
                        const err23 = { instancePath: instancePath + "/head/sha", schemaPath: "#/definitions/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.sha.type, parentSchema: schema85.properties.sha, data: data12 };
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
                const err24 = { instancePath: instancePath + "/head", schemaPath: "#/definitions/commit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data10 };
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
                            const err25 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property '" + "user" + "'", schema: schema84.properties.reviews.items.required, parentSchema: schema84.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data14.state === undefined) {
                            const err26 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema84.properties.reviews.items.required, parentSchema: schema84.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data14.commit === undefined) {
                            const err27 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'", schema: schema84.properties.reviews.items.required, parentSchema: schema84.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        if (data14.submittedAt === undefined) {
                            const err28 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "submittedAt" }, message: "must have required property '" + "submittedAt" + "'", schema: schema84.properties.reviews.items.required, parentSchema: schema84.properties.reviews.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        for (const key3 in data14) {
                            if (!(((((key3 === "user") || (key3 === "state")) || (key3 === "commit")) || (key3 === "submittedAt")) || (key3 === "bot"))) {
                                const err29 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84.properties.reviews.items, data: data14 };
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
                                    const err30 = { instancePath: instancePath + "/reviews/" + i1 + "/user", schemaPath: "#/properties/reviews/items/properties/user/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.reviews.items.properties.user, data: data15 };
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
                                const err31 = { instancePath: instancePath + "/reviews/" + i1 + "/user", schemaPath: "#/properties/reviews/items/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.reviews.items.properties.user.type, parentSchema: schema84.properties.reviews.items.properties.user, data: data15 };
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
                                const err32 = { instancePath: instancePath + "/reviews/" + i1 + "/state", schemaPath: "#/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema84.properties.reviews.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema84.properties.reviews.items.properties.state.enum, parentSchema: schema84.properties.reviews.items.properties.state, data: data16 };
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
                                const err33 = { instancePath: instancePath + "/reviews/" + i1 + "/commit", schemaPath: "#/properties/reviews/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.reviews.items.properties.commit.type, parentSchema: schema84.properties.reviews.items.properties.commit, data: data17 };
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
                                const err34 = { instancePath: instancePath + "/reviews/" + i1 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.reviews.items.properties.submittedAt.type, parentSchema: schema84.properties.reviews.items.properties.submittedAt, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data14.bot !== undefined) {
                            let data19 = data14.bot;
                            if (typeof data19 !== "boolean") {
                                const err35 = { instancePath: instancePath + "/reviews/" + i1 + "/bot", schemaPath: "#/properties/reviews/items/properties/bot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties.reviews.items.properties.bot.type, parentSchema: schema84.properties.reviews.items.properties.bot, data: data19 };
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
                        const err36 = { instancePath: instancePath + "/reviews/" + i1, schemaPath: "#/properties/reviews/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties.reviews.items.type, parentSchema: schema84.properties.reviews.items, data: data14 };
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
                const err37 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.reviews.type, parentSchema: schema84.properties.reviews, data: data13 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.teams !== undefined) {
            let data20 = data.teams;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (const key4 in data20) {
                    let data21 = data20[key4];
                    if (Array.isArray(data21)) {
                        const len2 = data21.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data22 = data21[i2];
                            if (typeof data22 !== "string") {
                                const err38 = { instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.teams.additionalProperties.items.type, parentSchema: schema84.properties.teams.additionalProperties.items, data: data22 };
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
                        const err39 = { instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.teams.additionalProperties.type, parentSchema: schema84.properties.teams.additionalProperties, data: data21 };
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
                const err40 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties.teams.type, parentSchema: schema84.properties.teams, data: data20 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.committers !== undefined) {
            let data23 = data.committers;
            if (Array.isArray(data23)) {
                const len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data24 = data23[i3];
                    if (typeof data24 !== "string") {
                        const err41 = { instancePath: instancePath + "/committers/" + i3, schemaPath: "#/properties/committers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.committers.items.type, parentSchema: schema84.properties.committers.items, data: data24 };
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
                const err42 = { instancePath: instancePath + "/committers", schemaPath: "#/properties/committers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.committers.type, parentSchema: schema84.properties.committers, data: data23 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.permissions !== undefined) {
            let data25 = data.permissions;
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key5 in data25) {
                    let data26 = data25[key5];
                    if (!((((((data26 === "admin") || (data26 === "maintain")) || (data26 === "write")) || (data26 === "triage")) || (data26 === "read")) || (data26 === "none"))) {
                        const err43 = { instancePath: instancePath + "/permissions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/permissions/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema84.properties.permissions.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema84.properties.permissions.additionalProperties.enum, parentSchema: schema84.properties.permissions.additionalProperties, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties.permissions.type, parentSchema: schema84.properties.permissions, data: data25 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.labeledBy !== undefined) {
            let data27 = data.labeledBy;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key6 in data27) {
                    let data28 = data27[key6];
                    if (typeof data28 === "string") {
                        if (data28.length < 1) {
                            const err45 = { instancePath: instancePath + "/labeledBy/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labeledBy/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.labeledBy.additionalProperties, data: data28 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/labeledBy/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labeledBy/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.labeledBy.additionalProperties.type, parentSchema: schema84.properties.labeledBy.additionalProperties, data: data28 };
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
                const err47 = { instancePath: instancePath + "/labeledBy", schemaPath: "#/properties/labeledBy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties.labeledBy.type, parentSchema: schema84.properties.labeledBy, data: data27 };
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
        const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
        if (vErrors === null) {
            vErrors = [err48];
        }
        else {
            vErrors.push(err48);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}


/***/ })

};

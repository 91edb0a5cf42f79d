import { BREAK_GLASS_NODE } from './approvals/break-glass-node.ts';
import { APPROVAL_NODE, VOID } from './approvals/node.ts';
import { CHANGE_REQUEST_NODE } from './change-request.ts';
import { COMMAND_NODE } from './command.ts';
import { COPY_NODE } from './copy.ts';
import { DOCUMENT_NODE } from './document.ts';
import { DUPLICATE_NODE } from './duplicate.ts';
import { CYCLE_NODE, EDGE_NODE, END } from './edge.ts';
import { FILE_NODE } from './file.ts';
import { IMAGE_NODE } from './image.ts';
import { LOOSENING_NODE } from './loosening.ts';
import { NAMESPACE_NODE } from './namespace.ts';
import { NEED_NODE } from './need.ts';
import type { Node } from './node.ts';
import { OBJECT_NODE, OWNER } from './object.ts';
import { PROBLEM_NODE } from './problem.ts';
import { DESTINATION, PROJECT_NODE, REFUSAL_NODE } from './project.ts';
import { PROMOTION_NODE } from './promotion.ts';
import { PULL_REQUEST_NODE } from './pull-request.ts';
import { REFERENCE_NODE } from './reference.ts';
import { RESOURCE, RESOURCE_NODE } from './resource.ts';
import { SCHEDULE_NODE } from './schedule.ts';
import { SECRET_NODE } from './secret.ts';
import { SOURCE_NODE } from './source.ts';
import { TENANCY_NODE } from './tenancy.ts';
import type { FactType } from './type.ts';
import { SOURCE, UNIT } from './unit.ts';
import { UNIT_NODE } from './unit-node.ts';
import { ERROR_NODE, WAIVER_NODE } from './waiver.ts';

/** A node whose input only its own module knows: what its `items` give goes back to it and nowhere else. */
export type AnyNode = Node<unknown>;
export type AnyFactType = FactType<unknown>;

/** Every `forEach`, by name. */
export const NODES: ReadonlyMap<string, AnyNode> = new Map(
  [
    DOCUMENT_NODE,
    RESOURCE_NODE,
    IMAGE_NODE,
    OBJECT_NODE,
    NAMESPACE_NODE,
    EDGE_NODE,
    UNIT_NODE,
    CYCLE_NODE,
    PULL_REQUEST_NODE,
    APPROVAL_NODE,
    CHANGE_REQUEST_NODE,
    SCHEDULE_NODE,
    LOOSENING_NODE,
    PROMOTION_NODE,
    BREAK_GLASS_NODE,
    PROBLEM_NODE,
    DUPLICATE_NODE,
    REFERENCE_NODE,
    NEED_NODE,
    TENANCY_NODE,
    PROJECT_NODE,
    REFUSAL_NODE,
    COPY_NODE,
    COMMAND_NODE,
    FILE_NODE,
    SOURCE_NODE,
    SECRET_NODE,
    WAIVER_NODE,
    ERROR_NODE,
  ].map((node: AnyNode) => [node.name, node]),
);

/** Types that several nodes speak of, each after the types of its own facts. */
export const SHARED_TYPES: readonly AnyFactType[] = [SOURCE, UNIT, RESOURCE, OWNER, END, VOID, DESTINATION];

export { celValue } from './manifest.ts';
export { type FactType, factType } from './type.ts';

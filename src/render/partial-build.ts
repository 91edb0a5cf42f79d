/*
 * What a kustomization yields where some of what it asks for is elsewhere: for every controller that builds one.
 */
export { buildWhatIsHere, type PartialBuild } from './argocd/partial-build.ts';

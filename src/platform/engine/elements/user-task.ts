import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** Waits for a person. Who that is, and the form, are read from the diagram by the case file. */
export class UserTask extends flowNode(upstream.UserTask) {}

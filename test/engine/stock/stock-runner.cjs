/**
 * Runs diagrams on bpmn-server as it is shipped, in a process of its own: reads `[{xml, variables, actions}]` from
 * stdin, writes `[{open, status, ms}]` to stdout. An action is the id of an element whose waiting item is signalled;
 * before each, the state goes through JSON, as through a database.
 */
const { EventEmitter } = require('node:events');
const print = process.stdout.write.bind(process.stdout);
console.log = () => {};
const upstream = require('bpmn-server');
process.removeAllListeners('uncaughtException');
process.on('unhandledRejection', () => {});

const services = { one: async () => ({ n: 1 }), lost: async () => ({ bpmnError: 'lost' }) };

function server() {
  const logger = new upstream.Logger({ toConsole: false });
  const made = {
    logger,
    configuration: { timers: {} },
    listener: new EventEmitter(),
    dataStore: { saveInstance: async () => {} },
    scriptHandler: new upstream.ScriptHandler(),
    definitions: { getSource: async () => '', getSVG: async () => '-' },
    cron: {},
  };
  logger.saveForInstance = async () => {};
  made.appDelegate = new upstream.DefaultAppDelegate(made);
  made.appDelegate.getServicesProvider = async () => services;
  return made;
}

async function play({ xml, variables, actions }) {
  const host = server();
  let execution = new upstream.Execution(host, 'p', xml);
  const started = performance.now();
  await execution.execute(null, variables, {});
  for (const action of actions) {
    const state = JSON.parse(JSON.stringify({ ...execution.getState(), logs: [] }));
    execution = await upstream.Execution.restore(host, state);
    const item = execution.getItems().find(({ elementId, status }) => elementId === action && status === 'wait');
    if (item) await execution.signalItem(item.id, {}, 'x', {});
  }
  const ms = performance.now() - started;
  const waiting = execution.getItems().filter(({ status, type }) => status === 'wait' && type === 'bpmn:UserTask');
  return { open: waiting.map(({ elementId }) => elementId).sort(), status: execution.status, ms };
}

function bounded(work) {
  const late = new Promise((resolve) => setTimeout(() => resolve({ open: [], status: 'hangs', ms: 2_000 }), 2_000));
  return Promise.race([work, late]).catch((error) => ({ open: [], status: `throws ${error.message}`, ms: 0 }));
}

async function main() {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  const results = [];
  for (const job of JSON.parse(text)) results.push(await bounded(play(job)));
  print(JSON.stringify(results), () => process.exit(0));
}

main();

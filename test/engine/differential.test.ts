import type { OpenTask } from '../../src/platform/engine/index.js';
import { Bench, engine } from './bench.js';
import { graphXml } from './graph-xml.js';
import { Dice, RandomDiagram } from './random-diagram.js';
import { TokenGame } from './token-game.js';

const DIAGRAMS = process.env.SHUIJING_LONG ? 3_000 : 200;
const MAX_ACTIONS = 40;

function keyOf({ element, inputs }: OpenTask): string {
  return `${element}#${inputs.index ?? ''}`;
}

function picture(bench: Bench) {
  return {
    status: bench.status,
    tasks: bench.tasks.map(keyOf).sort(),
    timers: bench.timers.map(({ element }) => element).sort(),
    positions: engine
      .positions(bench.state)
      .map(({ element }) => element)
      .sort(),
    faults: bench.faults.filter((fault) => !fault.startsWith('stuck')),
  };
}

/** Does one thing in both worlds; of several alike, to the one that has waited longest. */
async function act(bench: Bench, game: TokenGame, choice: string): Promise<void> {
  const oldest = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => Number(a.id) - Number(b.id))[0]?.id ?? '';
  if (choice.includes('#')) {
    game.complete(choice);
    await bench.completeById(oldest(bench.tasks.filter((task) => keyOf(task) === choice)));
  } else if (game.timers.includes(choice)) {
    game.happen(choice);
    await bench.fireById(oldest(bench.timers.filter(({ element }) => element === choice)));
  } else {
    game.happen(choice);
    await bench.message(choice);
  }
}

/** Where nothing can happen any more, either all is done or an incident says so. */
function expectNoSilence(bench: Bench): void {
  expect(bench.status === 'completed').toBe(bench.faults.length === 0);
}

/** One random diagram, driven by the same random actions in the engine and in the token game. */
async function compare(seed: number): Promise<void> {
  const dice = new Dice(seed);
  const graph = new RandomDiagram(dice);
  const facts: Record<string, number> = {};
  const gates = graph.nodes.filter(({ kind }) => kind === 'xor').map(({ id }) => id);
  const shake = () => {
    for (const id of gates) facts[id] = dice.roll(3);
  };
  shake();
  const bench = await Bench.of(graphXml(graph), { facts, services: { nothing: () => ({}) } });
  await bench.start();
  const game = new TokenGame(graph, facts);
  const story: string[] = [];
  for (let action = 0; action < MAX_ACTIONS; action++) {
    const { status, tasks, timers, positions } = game;
    expect({ seed, story, ...picture(bench) }).toEqual({ seed, story, status, tasks, timers, positions, faults: [] });
    const choices = [...game.tasks, ...game.timers, ...game.messages];
    const choice = choices[dice.roll(Math.max(choices.length, 1))];
    if (!choice) return expectNoSilence(bench);
    story.push(choice);
    shake();
    await act(bench, game, choice);
  }
}

describe('Random diagrams', () => {
  it(
    `move in the engine as in the token game (${DIAGRAMS} of them)`,
    async () => {
      for (let seed = 1; seed <= DIAGRAMS; seed++) await compare(seed);
    },
    DIAGRAMS * 600,
  );
});

import { mongo } from 'mongoose';
import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { done, refuse } from '../kernel/index.js';
import { MongoAnswers } from './index.js';

const MONDAY = new Date('2026-03-02T01:00:00Z');

describe('kept answers', () => {
  let database: TestDatabase;
  let answers: MongoAnswers;
  beforeAll(async () => {
    database = await testDatabase();
    answers = new MongoAnswers(database.connection);
    await answers.prepare();
  });
  afterAll(() => database.close());

  it('are given again without doing the work again', async () => {
    let times = 0;
    const work = async () => {
      times += 1;
      return done(times);
    };
    const first = await answers.once({ key: 'a', body: 'x' }, MONDAY, work);
    expect(await answers.once({ key: 'a', body: 'x' }, MONDAY, work)).toEqual(first);
    expect(times).toBe(1);
  });

  it('are not needed for the work not to be done twice', async () => {
    let times = 0;
    const work = async () => {
      times += 1;
      return done(times);
    };
    const model = database.connection.model('KeptAnswer');
    const lost = { exec: () => Promise.reject(new mongo.MongoNetworkError('gone')) };
    Object.assign(model, { updateOne: () => lost });
    await expect(answers.once({ key: 'b', body: 'x' }, MONDAY, work)).rejects.toThrow('gone');
    Reflect.deleteProperty(model, 'updateOne');
    const again = await answers.once({ key: 'b', body: 'x' }, MONDAY, work);
    expect(again).toMatchObject({ refusal: { code: 'command.in-progress' } });
    expect(times).toBe(1);
  });

  it('stay away while nobody knows whether the work was done', async () => {
    const fails = () => Promise.reject(new mongo.MongoNetworkError('gone'));
    await expect(answers.once({ key: 'c', body: 'x' }, MONDAY, fails)).rejects.toThrow('gone');
    const again = await answers.once({ key: 'c', body: 'x' }, MONDAY, async () => done(null));
    expect(again).toMatchObject({ refusal: { code: 'command.in-progress' } });
  });

  it('do not stand in the way of another try when the work came to nothing', async () => {
    await answers.once({ key: 'd', body: 'x' }, MONDAY, async () => refuse('test.no'));
    const fails = () => Promise.reject(new Error('odd'));
    await expect(answers.once({ key: 'd', body: 'x' }, MONDAY, fails)).rejects.toThrow('odd');
    expect(await answers.once({ key: 'd', body: 'x' }, MONDAY, async () => done('yes'))).toEqual(done('yes'));
  });
});

import mongoose from 'mongoose';

const { Long, Double, Int32, ObjectId, Binary } = mongoose.mongo;

/** The values fields take in the comparison: every type the product stores, and the awkward ones among them. */
export const VALUES: Record<string, unknown> = {
  null: null,
  zero: 0,
  one: 1,
  'one as double': new Double(1),
  'one and a half': 1.5,
  'minus two': -2,
  'big long': Long.fromString('9007199254740993'),
  infinity: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
  'empty text': '',
  'text a': 'a',
  'text b': 'b',
  'text 水': '水',
  true: true,
  false: false,
  date: new Date('2026-03-02T01:00:00Z'),
  'earlier date': new Date('1960-01-01T00:00:00Z'),
  'object id': new ObjectId('650000000000000000000001'),
  binary: new Binary(Buffer.from([1, 2, 3])),
  'empty document': {},
  'document b=1': { b: 1 },
  'document b=1,c=2': { b: 1, c: 2 },
  'empty list': [],
  'list 1,2': [1, 2],
  'list a,b': ['a', 'b'],
  'list of null': [null],
  'list of documents': [{ b: 1 }, { b: 2, c: 1 }],
  'list in list': [[1, 2], 3],
};

/** One document per value in field `a`, and one without the field. */
export const DOCUMENTS: readonly Record<string, unknown>[] = [
  { _id: 'missing', n: 0, s: 'x' },
  ...Object.entries(VALUES).map(([name, a], i) => ({ _id: name, n: i + 1, s: i % 2 ? 'x' : 'y', a })),
  {
    _id: 'scores',
    n: new Int32(100),
    s: 'z',
    scores: [3, 8, 11],
    items: [
      { k: 'p', v: 1 },
      { k: 'q', v: 7 },
      { k: 'p', v: 9 },
    ],
  },
  { _id: 'deep', n: 101, s: 'z', x: { y: { z: 1, list: [1, { w: 2 }] } } },
];

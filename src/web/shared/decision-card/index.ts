export { DecisionCard, type DecisionCardProps, type DecisionLike } from './decision-card.js';

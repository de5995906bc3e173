export { catalogue } from './catalogue.ts';
export {
  type DomainEvent,
  type EventName,
  type EventPayload,
  entityIdOf,
  isEventName,
  parsePayload,
} from './event.ts';

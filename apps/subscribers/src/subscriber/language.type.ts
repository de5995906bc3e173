import { registerEnumType } from 'type-graphql';

/** As rows keep it. */
export enum Language {
  VI = 'vi',
  EN = 'en',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages that the product speaks.',
  valuesConfig: {
    VI: { description: 'Vietnamese, unless somebody chooses otherwise.' },
    EN: { description: 'English.' },
  },
});

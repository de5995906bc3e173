export default {
  title: 'Console',
  signInFirst: 'Sign in to use the console.',
};

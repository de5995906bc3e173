/**
 * `app.json`, and where it is known the portal's host: its links in text messages and e-mail then
 * open the app (`/.well-known/` of that host has to name the app, as both systems ask).
 */
module.exports = ({ config }) => {
  const host = process.env.EXPO_PUBLIC_PORTAL_HOST;
  if (!host) return config;
  const data = ['/feedback', '/awards'].map((pathPrefix) => ({
    scheme: 'https',
    host,
    pathPrefix,
  }));
  return {
    ...config,
    ios: { ...config.ios, associatedDomains: [`applinks:${host}`] },
    android: {
      ...config.android,
      intentFilters: [
        { action: 'VIEW', autoVerify: true, data, category: ['BROWSABLE', 'DEFAULT'] },
      ],
    },
  };
};

// @apollo/gateway calls out when it is constructed: cloud metadata addresses and Apollo's usage
// reporting. Import this file before it; a carrier's network forbids both.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

export {};

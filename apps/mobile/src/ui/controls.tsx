import { useId } from 'react';
import { Platform, Pressable, Switch, TextInput, type TextInputProps, View } from 'react-native';
import { gap, target, textSize, usePalette } from './theme.ts';
import { Body, Quiet } from './words.tsx';

interface ButtonProps {
  label: string;
  onPress: () => void;
  busy?: boolean;
  quiet?: boolean;
  /** What can't be undone. */
  danger?: boolean;
  disabled?: boolean;
}

export function Button({
  label,
  onPress,
  busy = false,
  quiet = false,
  danger = false,
  disabled = false,
}: ButtonProps) {
  const { accent, onAccent, bad, card, line } = usePalette();
  const full = danger ? bad : accent;
  const onFull = danger ? card : onAccent;
  const isOff = busy || disabled;
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-busy={busy}
      aria-disabled={isOff}
      disabled={isOff}
      onPress={onPress}
      style={({ pressed }) => ({
        minHeight: target,
        justifyContent: 'center',
        alignItems: 'center',
        paddingHorizontal: gap.normal,
        paddingVertical: gap.small,
        borderRadius: 14,
        borderWidth: 1,
        borderColor: quiet ? line : full,
        backgroundColor: quiet ? card : full,
        opacity: isOff ? 0.55 : pressed ? 0.8 : 1,
      })}
    >
      <Body style={{ color: quiet ? full : onFull, fontWeight: '600', textAlign: 'center' }}>
        {label}
      </Body>
    </Pressable>
  );
}

interface FieldProps extends TextInputProps {
  label: string;
  error?: string | null;
  hint?: string;
}

export function Field({ label, error, hint, style, ...rest }: FieldProps) {
  const { text, quiet, card, line, bad } = usePalette();
  const id = useId();
  return (
    <View style={{ gap: 4 }}>
      <Body nativeID={id} style={{ fontWeight: '600' }}>
        {label}
      </Body>
      <TextInput
        aria-label={label}
        aria-labelledby={id}
        placeholderTextColor={quiet}
        style={[
          {
            color: text,
            backgroundColor: card,
            borderColor: error ? bad : line,
            borderWidth: 1,
            borderRadius: 12,
            minHeight: target,
            padding: gap.small + 4,
            fontSize: textSize(16),
          },
          style,
        ]}
        {...rest}
      />
      {hint ? <Quiet>{hint}</Quiet> : null}
      {error ? (
        <Body role="alert" style={{ color: bad }}>
          {error}
        </Body>
      ) : null}
    </View>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { accent, accentWash, card, line, text } = usePalette();
  return (
    <View role="radiogroup" aria-label={props.label} style={{ gap: gap.small }}>
      <Body style={{ fontWeight: '600' }}>{props.label}</Body>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: gap.small }}>
        {props.options.map(({ value, label }) => {
          const chosen = value === props.value;
          return (
            <Pressable
              key={value}
              role="radio"
              aria-checked={chosen}
              aria-label={label}
              onPress={() => props.onChange(value)}
              style={{
                maxWidth: '100%',
                minHeight: target,
                justifyContent: 'center',
                paddingHorizontal: gap.normal,
                paddingVertical: gap.small,
                borderRadius: 24,
                borderWidth: chosen ? 2 : 1,
                borderColor: chosen ? accent : line,
                backgroundColor: chosen ? accentWash : card,
              }}
            >
              <Body style={{ color: chosen ? accent : text }}>{label}</Body>
            </Pressable>
          );
        })}
      </View>
    </View>
  );
}

/** In a browser the knob of a switch that is on has a colour apart. */
const webThumb = (activeThumbColor: string) =>
  Platform.OS === 'web' ? ({ activeThumbColor } as object) : {};

interface ToggleProps {
  label: string;
  /** Read out in place of the label, where that says too little by itself. */
  name?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

export function Toggle({ label, name = label, value, onChange }: ToggleProps) {
  const { accent, onAccent, line, quiet } = usePalette();
  return (
    <View
      style={{ flexDirection: 'row', alignItems: 'center', gap: gap.normal, minHeight: target }}
    >
      <Body style={{ flex: 1 }}>{label}</Body>
      <Switch
        aria-label={name}
        value={value}
        onValueChange={onChange}
        trackColor={{ true: accent, false: line }}
        thumbColor={value ? onAccent : quiet}
        {...webThumb(onAccent)}
      />
    </View>
  );
}

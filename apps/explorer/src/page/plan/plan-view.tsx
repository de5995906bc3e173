import { useMessages } from '../language/language.ts';
import { type Store, useStore } from '../store.ts';
import { type PlanStep, readPlan } from './read-plan.ts';

interface PlanViewProps {
  queryPlan: unknown;
  wantsPlan: Store<boolean>;
}

export function PlanView({ queryPlan, wantsPlan }: PlanViewProps) {
  const text = useMessages();
  const wanted = useStore(wantsPlan);
  const plan = readPlan(queryPlan);
  return (
    <section className="plan" aria-label={text.queryPlan}>
      <label className="check">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => wantsPlan.set(event.target.checked)}
        />
        {text.askForPlan}
      </label>
      {plan === null && <p className="hint">{text.noPlan}</p>}
      {typeof plan === 'string' && <pre>{plan}</pre>}
      {plan !== null && typeof plan === 'object' && <PlanTree step={plan} />}
    </section>
  );
}

function PlanTree({ step }: { step: PlanStep }) {
  return (
    <div className={`plan-step plan-${step.kind.toLowerCase()}`}>
      <p>
        <strong>{step.kind}</strong> {step.label}
      </p>
      {step.operation && <pre>{step.operation}</pre>}
      {step.steps.map((child, index) => (
        <PlanTree key={index} step={child} />
      ))}
    </div>
  );
}

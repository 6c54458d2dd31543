import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** What is wrong with a value by a JSON Schema, in words; keywords that the schema cannot have are faults of its own. */
export const faultsBy = (schema: object): ((value: unknown) => readonly string[]) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
};

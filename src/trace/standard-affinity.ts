import learnt from "./affinity.json";
import { AffinityModel } from "./affinity-model";

let model: AffinityModel | null = null;

/** The affinity that ships with the product; its tables are unpacked at the first call. */
export function standardAffinity(): AffinityModel {
  model ??= new AffinityModel(learnt);
  return model;
}

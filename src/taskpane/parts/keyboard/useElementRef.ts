import { useMergedRefs } from '@fluentui/react-components';

/**
 * The element of a Fluent component. With exactOptionalPropertyTypes Fluent's types do not say which element a
 * component's `ref` gets, so it takes no `useRef`; a ref that is a callback as well it does.
 */
export function useElementRef<T extends HTMLElement>() {
  return useMergedRefs<T>();
}
